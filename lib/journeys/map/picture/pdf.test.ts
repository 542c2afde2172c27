import { deflateSync, inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { type PdfPage, writePdf } from "./pdf";

const now = new Date("2026-11-22T09:30:00Z");

function pageOf(width: number, height: number, shade: number): PdfPage {
  const pixels = new Uint8Array(width * height * 3).fill(shade);
  const image = { data: new Uint8Array(deflateSync(pixels)), filter: "FlateDecode" as const, width, height };
  return { width: 1190.55, height: 841.89, image };
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** The objects of a file, found as a reader finds them: from its end, by the table of offsets. */
function objectsOf(file: string): string[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)![1]);
  const table = /^xref\n0 (\d+)\n/.exec(file.slice(start))!;
  const entries = file.slice(start + table[0].length).slice(0, 20 * Number(table[1]));
  expect(entries.slice(0, 20)).toBe("0000000000 65535 f \n");
  return Array.from({ length: Number(table[1]) - 1 }, (_, index) => {
    const entry = entries.slice((index + 1) * 20, (index + 2) * 20);
    expect(entry).toMatch(/^\d{10} 00000 n \n$/);
    const object = file.slice(Number(entry.slice(0, 10)));
    expect(object.startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    return object.slice(0, object.indexOf("\nendobj\n"));
  });
}

it("is a file whose table finds every object, with a page for each picture", () => {
  const file = textOf(writePdf([pageOf(4, 3, 10), pageOf(5, 2, 200)], "Käufe (A)", now));
  expect(file.startsWith("%PDF-1.7\n%")).toBe(true);
  const objects = objectsOf(file);
  expect(objects).toHaveLength(9);
  expect(objects[1]).toContain("/Kids[4 0 R 7 0 R]/Count 2");
  expect(objects[2]).toContain("/CreationDate(D:20261122093000Z)");
  const title = /Title <feff([0-9a-f]+)>/.exec(objects[2]!)![1]!;
  const words = title.match(/.{4}/g)!.map((unit) => String.fromCharCode(Number.parseInt(unit, 16)));
  expect(words.join("")).toBe("Käufe (A)");
  expect(objects[3]).toContain("/MediaBox[0 0 1190.55 841.89]");
});

it("holds the pictures as they were given", () => {
  const page = pageOf(5, 2, 200);
  const object = objectsOf(textOf(writePdf([page], "A", now)))[5]!;
  expect(object).toContain("/Width 5/Height 2");
  const length = Number(/\/Length (\d+)>>/.exec(object)![1]);
  const stream = object.slice(object.indexOf("stream\n") + 7);
  expect(stream.slice(length)).toBe("\nendstream");
  const pixels = inflateSync(Buffer.from(stream.slice(0, length), "latin1"));
  expect([...pixels]).toEqual(Array.from({ length: 30 }, () => 200));
});

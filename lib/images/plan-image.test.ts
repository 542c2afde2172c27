import { expect, it } from "vitest";
import { pngOf } from "@/tests/factories/picture";
import { brokenImageWords, imageTooLargeWords, imageTooWideWords, notAnImageWords } from "./limits";
import { fileSizeProblem, planImage, sizeInside } from "./plan-image";

const text = (words: string) => new TextEncoder().encode(words);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const gif = (side: number, bytes: number) => {
  const file = new Uint8Array(bytes);
  file.set([...text("GIF89a"), side & 255, side >> 8, 1, 0]);
  file[bytes - 1] = 0x3b;
  return file;
};
const jpeg = (segment: Uint8Array) =>
  joined(
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, segment.length + 2),
    segment,
    Uint8Array.of(0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0, 0xff, 0xd9),
  );

it("sends a small picture as it is, and draws a large or wide one anew", () => {
  expect(planImage(pngOf(1_600, 20))).toEqual({ send: "as it is" });
  expect(planImage(pngOf(1_601, 20))).toEqual({ send: "redrawn" });
  const heavy = joined(pngOf(5, 5), new Uint8Array(1_000_000));
  expect(planImage(heavy)).toEqual({ send: "redrawn" });
});

it("draws a photo anew that says where it was taken", () => {
  expect(planImage(jpeg(text("JFIF\0")))).toEqual({ send: "as it is" });
  expect(planImage(jpeg(text("Exif\0\0MM")))).toEqual({ send: "redrawn" });
});

it("leaves a GIF as it is, for it may move, and refuses one that the server would", () => {
  expect(planImage(gif(5_000, 3_000_000))).toEqual({ send: "as it is" });
  expect(planImage(gif(8_001, 100))).toEqual({ problem: imageTooWideWords });
  expect(planImage(gif(100, 5_000_001))).toEqual({ problem: imageTooLargeWords });
});

it("says before anything is sent why a file can't be taken", () => {
  expect(planImage(text("<svg onload='alert(1)'/>"))).toEqual({ problem: notAnImageWords });
  expect(planImage(pngOf(9, 9).subarray(0, 50))).toEqual({ problem: brokenImageWords });
  const bomb = pngOf(1, 1);
  new DataView(bomb.buffer).setUint32(16, 60_000);
  new DataView(bomb.buffer).setUint32(20, 60_000);
  expect(planImage(bomb)).toMatchObject({ problem: expect.stringContaining("60,000 × 60,000 pixels") });
  expect(fileSizeProblem("a.png", 30_000_000)).toBeNull();
  expect(fileSizeProblem("a.png", 50_000_000)).toMatch(/^a\.png has 50\.0.MB\. .* up to 30\.0.MB/);
});

it("keeps the proportions when it makes a picture smaller", () => {
  expect(sizeInside(4_000, 3_000, 1_600)).toEqual({ width: 1_600, height: 1_200 });
  expect(sizeInside(300, 200, 1_600)).toEqual({ width: 300, height: 200 });
  expect(sizeInside(9_000, 1, 1_600)).toEqual({ width: 1_600, height: 1 });
});

import { expect, it } from "vitest";
import { type SheetHeights, sheetsFor, sheetZoom, sheetZooms } from "./sheet-zoom";

const sheet = (...rows: number[]): SheetHeights => ({ title: 50, head: 100, rows, foot: 20 });

it("counts the sheets of rows that are not divided, each under the head", () => {
  expect(sheetsFor(sheet(400, 400), 1_000)).toBe(1);
  expect(sheetsFor(sheet(400, 450), 1_000)).toBe(2);
  expect(sheetsFor(sheet(400, 400, 400, 400), 1_000)).toBe(2);
  expect(sheetsFor(sheet(2_000), 1_000)).toBe(4);
  expect(sheetsFor(sheet(), 1_000)).toBe(1);
});

it("leaves a map as large as it fits, and makes one smaller whose last sheet would be all but empty", () => {
  expect(sheetZoom(() => sheet(400, 400), 1_000)).toBe(1);
  const zoom = sheetZoom(() => sheet(400, 500), 1_000);
  expect(zoom).toBe(0.92);
  expect(sheetsFor(sheet(400, 500), 1_000 / zoom)).toBe(1);
});

it("does not shrink what takes as many sheets anyway", () => {
  expect(sheetZoom(() => sheet(800, 800), 1_000)).toBe(1);
  const long = () => sheet(...Array.from({ length: 30 }, () => 200));
  const fewest = sheetsFor(long(), 1_000 / sheetZooms.at(-1)!);
  expect(sheetsFor(long(), 1_000 / sheetZoom(long, 1_000))).toBe(fewest);
});

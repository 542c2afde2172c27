import { expect, it } from "vitest";
import { sampleExport } from "./any-export";
import { toJson } from "./json";
import { readMapFile } from "./read-map-file";

it("lets no file confirm in the future", () => {
  const map = sampleExport();
  const [first, second] = map.document.items.card;
  first!.confirmedAt = "2099-01-01T00:00:00.000Z";
  second!.confirmedAt = "2020-01-01T00:00:00.000Z";
  const now = "2026-11-22T00:00:00.000Z";
  const read = readMapFile(toJson(map), { newId: () => "", now });
  const cards = read.ok ? read.map.document.items.card : [];
  expect(cards.slice(0, 2).map(({ confirmedAt }) => confirmedAt)).toEqual([now, "2020-01-01T00:00:00.000Z"]);
  first!.confirmedAt = "0000-01-01T00:00:00Z";
  expect(readMapFile(toJson(map), { newId: () => "", now })).toEqual({
    ok: false,
    reason: "Card 1, confirmedAt: Give a year from 1900 on.",
  });
});

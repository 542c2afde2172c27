import fc from "fast-check";
import { expect, it } from "vitest";
import { copyOf } from "@/lib/journeys/map/document";
import { stateOf } from "@/lib/journeys/map/state";
import { compareMaps } from "@/lib/journeys/side-by-side/compare-maps";
import { mapOfDocument } from "@/lib/journeys/versions/map-of-document";
import { anyEdit, fieldsOfItems, type OneEdit } from "@/tests/factories/any-edit";
import { counter } from "@/tests/factories/drawn-map";

const kept = { journey: "j", revision: 1, at: "2026-11-01T00:00:00.000Z" };
const stateIn = (document: OneEdit["before"]) => stateOf(mapOfDocument(document, kept).items);

/** A map beside a copy of what became of it. */
const beside = (before: OneEdit["before"], after: OneEdit["after"]) =>
  compareMaps(stateIn(before), stateIn(copyOf(after, counter())));

it("shows any single edit of a future state beside today", () => {
  const shown = new Set<string>();
  fc.assert(
    fc.property(anyEdit, ({ kind, field, before, after }) => {
      const { stages, diff } = beside(before, after);
      const seen = stages
        .flatMap(({ cells }) => cells.flatMap(({ cards }) => cards))
        .flatMap(({ is, difference }) => (is === "same" ? [] : [difference]));
      // Every card that differs stands in a cell, with what differs.
      expect(new Set(seen)).toEqual(new Set(diff.cards));
      expect(diff.cards.length + diff.frame.length, `${kind} ${field}`).toBeGreaterThan(0);
      shown.add(`${kind} ${field}`);
    }),
    { numRuns: 2_000 },
  );
  expect([...shown].sort()).toEqual(fieldsOfItems.map(({ kind, field }) => `${kind} ${field}`).sort());
});

it("shows a copy as the same", () => {
  fc.assert(
    fc.property(anyEdit, ({ before }) => {
      expect(beside(before, before).diff).toEqual({ cards: [], frame: [] });
    }),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { itemRows } from "@/lib/journeys/map/item-rows";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { namesOf } from "@/lib/journeys/versions/history";
import { cardChangeLines } from "@/lib/journeys/versions/words/card-change-words";
import { digestOf } from "@/lib/journeys/versions/words/change-digest";
import { changeSentence } from "@/lib/journeys/versions/words/change-sentence";
import { unnamedDetail } from "@/lib/journeys/versions/words/detail-words";
import { unnamedField } from "@/lib/journeys/versions/words/frame-field-words";
import { frameWords } from "@/lib/journeys/versions/words/frame-words";
import { overTime } from "@/lib/journeys/versions/words/sides";
import { anyEdit, fieldsOfItems, type OneEdit } from "@/tests/factories/any-edit";

const team = { people: [], personas: [], journeys: [], imports: [], zone: "UTC" };
const anId = /[0-9a-f]{8}-[0-9a-f]{4}-/;

/** All that is said of what is different. */
function wordsOf({ before, after }: Pick<OneEdit, "before" | "after">): string[] {
  const diff = diffMaps(before, after);
  const sides = { before: namesOf(before, team), after: namesOf(after, team), voice: overTime };
  return [
    ...diff.cards.flatMap((one) => [
      ...(one.changes.includes("reworded") ? ["reworded"] : []),
      ...cardChangeLines(one, sides).map(({ words }) => words),
    ]),
    ...diff.frame.map((one) => frameWords(one, sides).how),
  ];
}

it("knows every column of the map's tables", () => {
  const server = ["revision", "createdAt", "updatedAt", "updatedById", "id"];
  const columns = Object.entries(itemRows).flatMap(([kind, { columns }]) =>
    Object.keys(columns).flatMap((field) => (server.includes(field) ? [] : [`${kind} ${field}`])),
  );
  expect(fieldsOfItems.map(({ kind, field }) => `${kind} ${field}`).sort()).toEqual(columns.sort());
});

it("tells of any single edit, in words", () => {
  const told = new Set<string>();
  fc.assert(
    fc.property(anyEdit, (edit) => {
      const words = wordsOf(edit);
      expect(words.length, `${edit.kind} ${edit.field}`).toBeGreaterThan(0);
      for (const one of words) {
        expect(one.trim()).not.toBe("");
        expect([unnamedDetail, unnamedField]).not.toContain(one);
        expect(one).not.toMatch(anId);
        expect(one).not.toMatch(/undefined|null|NaN|\[object/);
        const [, was, is] = /^.*?(?:: | )([^:]*) → (.*)$/.exec(one) ?? [];
        if (was !== undefined && edit.field !== "name" && edit.field !== "text") expect(is).not.toBe(was);
      }
      expect(changeSentence(digestOf(diffMaps(edit.before, edit.after)), [])).not.toBe("");
      told.add(`${edit.kind} ${edit.field}`);
    }),
    { numRuns: 3_000 },
  );
  expect([...told].sort()).toEqual(fieldsOfItems.map(({ kind, field }) => `${kind} ${field}`).sort());
});

it("tells nothing of a map that is the same", () => {
  fc.assert(
    fc.property(anyEdit, ({ before }) => {
      expect(wordsOf({ before, after: before })).toEqual([]);
    }),
  );
});

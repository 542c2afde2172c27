import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkRuns } from "./link-levels";

const levels = (spans: [string, number, number][]) =>
  Object.fromEntries(
    linkRuns(spans.map(([id, from, to]) => ({ id, from, to }))).map((run) => [run.id, run.level]),
  );

describe("links under the stages", () => {
  it("stand beside each other where there is room, longer ones around shorter ones", () => {
    expect(
      levels([
        ["long", 4, 0],
        ["a", 0, 1],
        ["b", 2, 1],
        ["c", 3, 4],
      ]),
    ).toEqual({ a: 0, b: 0, c: 0, long: 1 });
    expect(
      levels([
        ["a", 0, 2],
        ["b", 1, 3],
      ]),
    ).toEqual({ a: 0, b: 1 });
    expect(
      levels([
        ["own", 1, 1],
        ["a", 1, 2],
      ]),
    ).toEqual({ own: 0, a: 1 });
  });

  it("have ends apart at a stage, towards where they lead", () => {
    const runs = linkRuns([
      { id: "back", from: 2, to: 0 },
      { id: "on", from: 2, to: 4 },
      { id: "own", from: 2, to: 2 },
    ]);
    const of = (id: string) => runs.find((run) => run.id === id)!;
    expect(of("back").fromShift).toBeLessThan(of("on").fromShift);
    expect(of("back").toShift).toBe(0);
    expect([of("own").fromShift, of("own").level]).toEqual([0, 0]);
    expect(of("on").level).toBe(1);
  });

  it("never share a level over the same stages, nor a place at one", () => {
    const span = fc.record({ from: fc.nat(7), to: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
        const runs = linkRuns(spans.map((own, index) => ({ ...own, id: `l${index}` })));
        const ends = runs
          .filter(({ from, to }) => from !== to)
          .flatMap((run) => [`${run.from} ${run.fromShift}`, `${run.to} ${run.toShift}`]);
        expect(new Set(ends).size).toBe(ends.length);
        for (const a of runs)
          for (const b of runs) {
            if (a === b || a.level !== b.level || a.from === a.to || b.from === b.to) continue;
            const low = Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to));
            const high = Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to));
            expect(high - low).toBeLessThanOrEqual(0);
          }
      }),
    );
  });
});

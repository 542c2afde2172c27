import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Branch, journeyTree, repeatedIn, type TreeNode, treeOf } from "./tree";

const journey = (
  id: string,
  stages: Record<string, string[]> = {},
  futureOfId: string | null = null,
): Branch => ({
  id,
  futureOfId,
  stages: Object.entries(stages).map(([name, subJourneyIds]) => ({ name, subJourneyIds })),
});

/** One line a node: how deep, what, why and whether cut. */
function lines(nodes: readonly TreeNode<Branch>[], depth = 0): string[] {
  return nodes.flatMap(({ journey: { id }, because, cut, children }) => [
    [
      `${"-".repeat(depth)}${id}`,
      ...(because === null ? [] : [because.kind === "future" ? "future" : because.names.join("+")]),
      ...(cut === null ? [] : [cut]),
    ].join(" "),
    ...lines(children, depth + 1),
  ]);
}

const flat = (nodes: readonly TreeNode<Branch>[]): TreeNode<Branch>[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

it("counts what is listed more than once, of what is looked for", () => {
  const tree = journeyTree([
    journey("main", { Buy: ["checkout"] }),
    journey("later", { Buy: ["checkout"] }, "main"),
    journey("checkout"),
  ]);
  expect(flat(tree).length).toBe(4);
  expect(repeatedIn(tree, () => true)).toBe(1);
  expect(repeatedIn(tree, ({ id }) => id === "main")).toBe(0);
});

describe("journeyTree", () => {
  it("puts sub-journeys under their stage and future states under what is now", () => {
    const given = [
      journey("after", {}, "main"),
      journey("checkout", { Pay: ["pay"] }),
      journey("main", { See: [], Buy: ["checkout", "gone"], Use: ["checkout"] }),
      journey("other"),
      journey("pay"),
    ];
    expect(lines(journeyTree(given))).toEqual([
      "main",
      "-checkout Buy+Use",
      "--pay Pay",
      "-after future",
      "other",
    ]);
  });

  it("shows one with several parents under each, and what is under it once", () => {
    const given = [
      journey("a", { S: ["c"] }),
      journey("b", { T: ["c"] }),
      journey("c", { U: ["d"] }),
      journey("d"),
    ];
    expect(lines(journeyTree(given))).toEqual(["a", "-c S", "--d U", "b", "-c T above"]);
  });

  it("cuts circles, also those nothing leads into", () => {
    const given = [journey("a", { S: ["b"] }), journey("b", { T: ["a"] }), journey("self", { S: ["self"] })];
    expect(lines(journeyTree(given))).toEqual(["a", "-b S", "--a T cycle", "self"]);
    expect(lines(journeyTree([journey("x", {}, "y"), journey("y", {}, "x")]))).toEqual([
      "x",
      "-y future",
      "--x future cycle",
    ]);
  });
});

const anyJourneys = fc.integer({ min: 0, max: 9 }).chain((count) => {
  const id = fc.integer({ min: 0, max: count }).map(String);
  const stage = fc.record({
    name: fc.constantFrom("S", "T", "U"),
    subJourneyIds: fc.array(id, { maxLength: 3 }),
  });
  const branch = fc.record({
    futureOfId: fc.option(id, { nil: null, freq: 3 }),
    stages: fc.array(stage, { maxLength: 3 }),
  });
  return fc
    .array(branch, { minLength: count, maxLength: count })
    .map((all) => all.map((one, index): Branch => ({ id: String(index), ...one })));
});

/** Which journeys stand right under which. */
function linksOf(journeys: readonly Branch[]): Set<string> {
  const ids = new Set(journeys.map(({ id }) => id));
  const pairs = journeys.flatMap(({ id, futureOfId, stages }) => [
    ...stages.flatMap(({ subJourneyIds }) => subJourneyIds.map((sub) => [id, sub])),
    ...(futureOfId === null ? [] : [[futureOfId, id]]),
  ]);
  const real = pairs.filter(([from, to]) => from !== to && ids.has(from!) && ids.has(to!));
  return new Set(real.map((pair) => pair.join(">")));
}

describe("any journeys, however they are linked", () => {
  it("stand in the tree at least once, and every link exactly once", () => {
    fc.assert(
      fc.property(anyJourneys, (journeys) => {
        const nodes = flat(journeyTree(journeys));
        expect(new Set(nodes.map(({ journey: { id } }) => id))).toEqual(
          new Set(journeys.map(({ id }) => id)),
        );
        const links = nodes.flatMap((node) =>
          node.children.map((child) => `${node.journey.id}>${child.journey.id}`),
        );
        expect(links.toSorted()).toEqual([...linksOf(journeys)].toSorted());
        expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
      }),
    );
  });

  it("never stand above themselves, except where the circle is cut", () => {
    fc.assert(
      fc.property(anyJourneys, (journeys) => {
        for (const { key, journey: own, cut, children } of flat(journeyTree(journeys))) {
          const above = key.split(" ").slice(0, -1);
          expect(cut === "cycle").toBe(above.includes(own.id));
          if (cut !== null) expect(children).toEqual([]);
        }
      }),
    );
  });

  it("keep what matches, and only what it stands under besides", () => {
    fc.assert(
      fc.property(anyJourneys, fc.integer({ min: 0, max: 9 }), (journeys, wanted) => {
        const matches = ({ id }: Branch) => id === String(wanted);
        const whole = journeyTree(journeys);
        const part = treeOf(whole, matches);
        const count = (nodes: typeof whole) => flat(nodes).filter((node) => matches(node.journey)).length;
        expect(count(part)).toBe(count(whole));
        for (const node of flat(part)) expect(count([node])).toBeGreaterThan(0);
        expect(treeOf(whole, () => true)).toEqual(whole);
      }),
    );
  });
});

/** What decides where a journey stands among the others. */
export interface Branch {
  id: string;
  futureOfId: string | null;
  stages: readonly { name: string; subJourneyIds: readonly string[] }[];
}

/** Why a journey stands under another: it tells more of these stages of it, or says how it shall be. */
export type Because = { kind: "stages"; names: string[] } | { kind: "future" };

export interface TreeNode<Journey extends Branch> {
  /** unlike any other's in the tree: the ids on the way here */
  key: string;
  journey: Journey;
  /** null: it stands on top */
  because: Because | null;
  /**
   * Why nothing is shown under it although there is something: "cycle": it stands above itself here already; "above": what is
   * under it is shown where it first stands. Null: all is shown.
   */
  cut: "cycle" | "above" | null;
  children: TreeNode<Journey>[];
}

/** What stands right under a journey, in the order of its stages, then its future states; each once. */
function branchesOf<Journey extends Branch>(journey: Journey, all: ReadonlyMap<string, Journey>) {
  const under = new Map<string, Because>();
  for (const { name, subJourneyIds } of journey.stages)
    for (const id of subJourneyIds) {
      const known = under.get(id);
      if (known?.kind !== "stages") under.set(id, { kind: "stages", names: [name] });
      else if (!known.names.includes(name)) known.names.push(name);
    }
  for (const { id, futureOfId } of all.values())
    if (futureOfId === journey.id && !under.has(id)) under.set(id, { kind: "future" });
  return [...under].flatMap(([id, because]) => {
    const child = all.get(id);
    return child && id !== journey.id ? [{ child, because }] : [];
  });
}

/**
 * All journeys as a tree: those that a stage of another tells of, and future states, stand under it; one with several such
 * stands under each. What is under a journey is shown where it first stands, so that the tree is never longer than there are
 * journeys and links. Journeys keep the order they are given in.
 */
export function journeyTree<Journey extends Branch>(journeys: readonly Journey[]): TreeNode<Journey>[] {
  const all = new Map(journeys.map((journey) => [journey.id, journey]));
  const branches = new Map(journeys.map((journey) => [journey.id, branchesOf(journey, all)]));
  const isUnder = new Set([...branches.values()].flat().map(({ child }) => child.id));
  const shown = new Set<string>();
  const grow = (journey: Journey, because: Because | null, way: readonly string[]): TreeNode<Journey> => {
    const own = branches.get(journey.id)!;
    const isCycle = way.includes(journey.id);
    const wasShown = shown.has(journey.id);
    shown.add(journey.id);
    const here = [...way, journey.id];
    return {
      key: here.join(" "),
      journey,
      because,
      cut: isCycle ? "cycle" : wasShown && own.length > 0 ? "above" : null,
      children: isCycle || wasShown ? [] : own.map((branch) => grow(branch.child, branch.because, here)),
    };
  };
  const tops = journeys.filter(({ id }) => !isUnder.has(id)).map((journey) => grow(journey, null, []));
  // Journeys that only stand under each other: the first of them stands on top.
  for (const journey of journeys) if (!shown.has(journey.id)) tops.push(grow(journey, null, []));
  const rank = new Map(journeys.map(({ id }, index) => [id, index]));
  return tops.sort((a, b) => rank.get(a.journey.id)! - rank.get(b.journey.id)!);
}

/** The part of a tree that holds what is looked for: nodes that match, with all that they stand under. */
export function treeOf<Journey extends Branch>(
  nodes: readonly TreeNode<Journey>[],
  matches: (journey: Journey) => boolean,
): TreeNode<Journey>[] {
  return nodes.flatMap((node) => {
    const children = treeOf(node.children, matches);
    return children.length > 0 || matches(node.journey) ? [{ ...node, children }] : [];
  });
}

/** How many journeys of those looked for stand in a tree more than once, as they stand under several others. */
export function repeatedIn<Journey extends Branch>(
  nodes: readonly TreeNode<Journey>[],
  matches: (journey: Journey) => boolean,
): number {
  const times = new Map<string, number>();
  const count = (list: readonly TreeNode<Journey>[]) => {
    for (const { journey, children } of list) {
      if (matches(journey)) times.set(journey.id, (times.get(journey.id) ?? 0) + 1);
      count(children);
    }
  };
  count(nodes);
  return [...times.values()].filter((often) => often > 1).length;
}

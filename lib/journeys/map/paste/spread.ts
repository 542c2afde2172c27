/** An item of an ordered list; position null: it is new and needs one. */
export interface Placed {
  id: string;
  position: number | null;
}

/** Positions for the new ones in a list, evenly between their neighbours that keep theirs. */
export function spread(order: readonly Placed[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (let from = 0; from < order.length; from++) {
    if (order[from]!.position !== null) continue;
    let to = from;
    while (to < order.length && order[to]!.position === null) to++;
    const count = to - from;
    const before = order[from - 1]?.position ?? null;
    const after = order[to]?.position ?? null;
    const gap = before !== null && after !== null ? (after - before) / (count + 1) : 1;
    const first = before !== null ? before + gap : after !== null ? after - count : 1;
    for (let i = 0; i < count; i++) positions.set(order[from + i]!.id, first + i * gap);
    from = to;
  }
  return positions;
}

/**
 * The list with new ones put in: each after the one that stands before it in `wanted`; those at its beginning before the first
 * one of `wanted` that is there already, else at the end.
 */
export function insertNew(existing: readonly Placed[], wanted: readonly string[]): Placed[] {
  const order = [...existing];
  const at = (id: string) => order.findIndex((item) => item.id === id);
  let previous: string | null = null;
  for (const id of wanted) {
    if (at(id) < 0) {
      const next = wanted.find((other) => existing.some((item) => item.id === other));
      const index = previous !== null ? at(previous) + 1 : next !== undefined ? at(next) : order.length;
      order.splice(index, 0, { id, position: null });
    }
    previous = id;
  }
  return order;
}

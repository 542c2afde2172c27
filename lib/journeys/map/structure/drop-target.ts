/** Where something lies along a line. @unit px */
export interface Extent {
  id: string;
  start: number;
  end: number;
}

/**
 * Where something dragged along others would go: `index` is its place among them afterwards, `edge` where a line shows it.
 * Null: it is not among them, or would stay where it is.
 */
export function dropTarget(
  extents: readonly Extent[],
  id: string,
  at: number,
): { index: number; edge: number } | null {
  const from = extents.findIndex((extent) => extent.id === id);
  if (from < 0) return null;
  const others = extents.filter((extent) => extent.id !== id);
  const index = others.filter(({ start, end }) => at > (start + end) / 2).length;
  if (index === from) return null;
  const edge = index < from ? others[index]!.start : others[index - 1]!.end;
  return { index, edge };
}

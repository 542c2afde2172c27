/** Moves the item at `from` to `to`; both are clamped to the list, which itself stays as it was. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const last = items.length - 1;
  const next = [...items];
  if (last < 0) return next;
  const [moved] = next.splice(Math.min(Math.max(from, 0), last), 1);
  next.splice(Math.min(Math.max(to, 0), last), 0, moved!);
  return next;
}

/** Fields of an item that are not the same in both, whichever fields it has: what comes later is told apart as well. */
export function changedFields(before: object, after: object): string[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const fields = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...fields].filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
}

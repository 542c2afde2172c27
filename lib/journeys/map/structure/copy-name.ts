const maxName = 120;

/** "Trial copy", then "Trial copy 2": a name that none of these has. */
export function copyName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  const base = name.replace(/ copy( \d+)?$/, "");
  for (let nth = 1; ; nth++) {
    const suffix = nth === 1 ? " copy" : ` copy ${nth}`;
    const candidate = `${base.slice(0, maxName - suffix.length)}${suffix}`;
    if (!names.has(candidate)) return candidate;
  }
}

function tidy(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}

/**
 * The names columns go by, from the cells of the header row: spaces tidied, an empty name is "Column 4",
 * the second "Score" is "Score (2)". Always as many names as cells, all different.
 */
export function columnNames(cells: readonly string[]): string[] {
  const given = cells.map((cell, index) => tidy(cell) || `Column ${index + 1}`);
  const reserved = new Set(given);
  const taken = new Set<string>();
  return given.map((name) => {
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
    let count = 2;
    while (taken.has(`${name} (${count})`) || reserved.has(`${name} (${count})`)) count++;
    const unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** Position of a column by its name, forgiving spaces; -1 when the file has none of that name. */
export function findColumn(header: readonly string[], name: string): number {
  return header.indexOf(tidy(name));
}

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function member(key: string, value: unknown): string[] {
  return value === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value)}`];
}

/**
 * One text for one value, whatever order its keys came in: keys sorted by UTF-16 code units, no white space, numbers as
 * JavaScript prints them, members that are undefined left out.
 * @throws TypeError for what JSON has no text for (a function, NaN, undefined itself)
 * @source RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.flatMap(([key, inner]) => member(key, inner)).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`No JSON for ${value}`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`No JSON for a ${typeof value}`);
  return text;
}

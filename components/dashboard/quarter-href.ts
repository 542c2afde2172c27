/** The values of an address's query, as Next hands them to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

export interface NamedLink {
  href: string;
  name: string;
  current: boolean;
}

/** The same page with another value of one parameter, null: without it; everything else in the address stays. */
function hrefWith(path: string, search: SearchParams, name: string, value: string | null): string {
  const params = new URLSearchParams();
  for (const [key, given] of Object.entries(search)) {
    if (key === name || given === undefined) continue;
    for (const each of [given].flat()) params.append(key, each);
  }
  if (value !== null) params.set(name, value);
  return params.size > 0 ? `${path}?${params}` : path;
}

/** The same page for another quarter. */
export function quarterHref(path: string, search: SearchParams, period: string): string {
  return hrefWith(path, search, "period", period);
}

/** The same page with the numbers of a persona, null: everybody's. */
export function personaHref(path: string, search: SearchParams, persona: string | null): string {
  return hrefWith(path, search, "persona", persona);
}

/** The values of an address's query, as Next hands them to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

export interface QuarterLink {
  href: string;
  short: string;
  current: boolean;
}

/** The same page for another quarter; everything else in the address stays. */
export function quarterHref(path: string, search: SearchParams, period: string): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (key === "period" || value === undefined) continue;
    for (const each of [value].flat()) params.append(key, each);
  }
  params.set("period", period);
  return `${path}?${params}`;
}

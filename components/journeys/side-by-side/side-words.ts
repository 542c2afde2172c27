import type { ComparedSide } from "@/lib/map-page/side-by-side/side-by-side";

/** How two journeys are called beside one another: by what they are to one another, or by name. */
export function sideWords({ left, right }: { left: ComparedSide; right: ComparedSide }) {
  const isFuture = left.state === "current" && right.state === "future";
  return isFuture
    ? { left: "Today", right: "Future state", only: { left: "today", right: "in the future" } }
    : {
        left: left.name,
        right: right.name,
        only: { left: `in ${left.name}`, right: `in ${right.name}` },
      };
}

/** The address of a comparison. */
export function compareHref(
  team: string,
  journey: string,
  { other, persona, all }: { other: string; persona?: string | null; all?: boolean },
): string {
  const search = new URLSearchParams({ with: other });
  if (persona) search.set("persona", persona);
  if (all) search.set("show", "all");
  return `/${team}/journeys/${journey}/compare?${search}`;
}

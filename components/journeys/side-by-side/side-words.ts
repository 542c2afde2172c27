import type { Voice } from "@/lib/journeys/versions/words/sides";
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

/** How differences between the two are told. @param only how the sides are called after "Only" */
export function sideVoice({ only }: Pick<ReturnType<typeof sideWords>, "only">): Voice {
  return {
    added: `only ${only.right}`,
    removed: `only ${only.left}`,
    changed: "different",
    before: only.left,
    now: only.right,
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

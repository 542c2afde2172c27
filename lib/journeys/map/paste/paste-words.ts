import type { PastePlan } from "@/lib/journeys/map/paste/paste-plan";

const plural = (count: number, one: string) =>
  `${count.toLocaleString("en-US")} ${one}${count === 1 ? "" : "s"}`;

/** What a paste adds, for its button: “Add 58 cards, 5 stages and 3 lanes”. */
export function addWords({ cards, stages, lanes }: PastePlan["counts"]): string {
  const parts = [
    cards > 0 ? plural(cards, "card") : "",
    stages > 0 ? plural(stages, "stage") : "",
    lanes > 0 ? plural(lanes, "lane") : "",
  ].filter((part) => part !== "");
  const last = parts.pop();
  if (last === undefined) return "Add nothing";
  return parts.length === 0 ? `Add ${last}` : `Add ${parts.join(", ")} and ${last}`;
}

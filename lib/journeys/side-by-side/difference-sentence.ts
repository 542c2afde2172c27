import { formatCount, formatPlural } from "@/lib/format";
import type { ComparedCard, ComparedStage } from "@/lib/journeys/side-by-side/compare-maps";
import { stageName } from "@/lib/journeys/side-by-side/side-curves";

/** What is different between two maps, as a sentence; empty: nothing. @param names how the two are called: "today", "later" */
export function differenceSentence(
  stages: readonly ComparedStage[],
  names: { left: string; right: string },
): string {
  const cards = stages.flatMap(({ cells }) => cells.flatMap((cell) => cell.cards));
  const count = (is: ComparedCard["is"]) => cards.filter((card) => card.is === is).length;
  // A moved card stands in both its cells.
  const counts = [
    [count("left"), `only ${names.left}`],
    [count("right"), `only ${names.right}`],
    [count("changed"), "different"],
    [count("moved") / 2, "moved"],
  ] as const;
  const parts = counts
    .filter(([number]) => number > 0)
    .map(
      ([number, words], index) =>
        `${index === 0 ? formatPlural(number, "card") : formatCount(number)} ${words}`,
    );
  for (const { stage } of stages) {
    if (!stage.left) parts.push(`stage ${stageName(stage)} is new`);
    else if (!stage.right) parts.push(`stage ${stageName(stage)} is gone`);
    else if (stage.left.name.trim() !== stage.right.name.trim())
      parts.push(`stage ${stage.left.name} becomes ${stage.right.name}`);
  }
  const words = parts.join(", ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

import type { ImportSummary, SourceKind } from "./schema";

const NOUNS: Record<SourceKind, [one: string, many: string]> = {
  events: ["event", "events"],
  responses: ["answer", "answers"],
  measures: ["row", "rows"],
};

type Counted = Pick<ImportSummary, "status" | "added" | "identical" | "changed" | "rejected" | "skipped">;

/** "1,204 answers": a count of what a source holds. */
export function countOfFacts(kind: SourceKind, count: number): string {
  const [one, many] = NOUNS[kind];
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/**
 * What an import did in one sentence: "1,204 answers added, 12 already there, 3 rejected". Counts of zero are left out,
 * except that of the added ones.
 * @param changed what the mapping said about rows that are there with other content
 */
export function summarySentence(
  kind: SourceKind,
  summary: Counted,
  changed: "update" | "keep" = "update",
): string {
  if (summary.status === "duplicate") return "This file was imported before; nothing was added";
  const isPreview = summary.status === "preview";
  const parts = [`${countOfFacts(kind, summary.added)} ${isPreview ? "to add" : "added"}`];
  const also = (count: number, words: string) => {
    if (count > 0) parts.push(`${count.toLocaleString("en")} ${words}`);
  };
  also(summary.identical, "already there");
  also(
    summary.changed,
    changed === "keep" ? "changed but kept as they were" : isPreview ? "to update" : "updated",
  );
  also(summary.rejected, "rejected");
  also(summary.skipped, "skipped");
  const sentence = parts.join(", ");
  if (summary.status === "refused")
    return `Nothing was imported: ${summary.rejected.toLocaleString("en")} rows rejected`;
  return summary.status === "undone" ? `Undone: ${sentence}` : sentence;
}

/**
 * What becomes of rows that are there already with other content: "160 answers are there already under the same id with
 * other content and will be replaced".
 * @returns null when there are none
 */
export function changedSentence(
  kind: SourceKind,
  count: number,
  changed: "update" | "keep" = "update",
): string | null {
  if (count === 0) return null;
  const is = count === 1 ? "is" : "are";
  const same =
    kind === "measures"
      ? "for the same day and texts with other numbers"
      : "under the same id with other content";
  const end = changed === "keep" ? "; what is there stays" : " and will be replaced";
  return `${countOfFacts(kind, count)} ${is} there already ${same}${end}`;
}

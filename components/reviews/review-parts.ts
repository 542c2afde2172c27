import type { LedgerAction, PromisedBefore } from "@/lib/actions/schema";
import { formatDate, formatPlural } from "@/lib/format";
import { listedKpis } from "@/lib/kpis/listed-kpis";
import { calledNumbers } from "@/lib/reviews/numbers";
import type { Review } from "@/lib/reviews/schema";

export interface ReviewPart {
  id: string;
  label: string;
  sub?: string;
  /** Whether there is something in it. */
  filled: boolean;
}

function changedWords(review: Review): string {
  const { changed, unchanged, tooLittle } = calledNumbers(review.pack.kpis);
  const worse = changed.filter(({ verdict }) => verdict.call === "worsened").length;
  const parts = [
    worse > 0 ? `${worse} worsened` : null,
    changed.length > worse ? `${changed.length - worse} improved` : null,
    unchanged.length > 0 ? `${unchanged.length} unchanged` : null,
    tooLittle.length > 0 ? `${tooLittle.length} can't tell` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : "nothing counted";
}

function signOffWords({ state, closed }: Review, zone: string): string {
  if (closed) return `closed ${formatDate(closed.at, zone)}`;
  return state === "draft" ? "after freezing" : "open";
}

const openOf = (actions: LedgerAction[]) => actions.filter(({ status }) => status === "open").length;

function promisedWords({ review, actions }: PromisedBefore): string {
  const decided = formatPlural(review.decisions.length, "decision");
  return `${decided}, ${formatPlural(actions.length, "action")}, ${openOf(actions)} open`;
}

/** The document's parts in order, each with what it holds. */
export function reviewParts(
  review: Review,
  promised: PromisedBefore | null,
  actions: LedgerAction[],
  zone: string,
): ReviewPart[] {
  const open = openOf(actions);
  const words = review.notes.trim().split(/\s+/).filter(Boolean).length;
  const numbers = listedKpis(review.pack.kpis).length;
  return [
    ...(promised
      ? [{ id: "promised", label: "Promised last time", sub: promisedWords(promised), filled: true }]
      : []),
    { id: "changed", label: "What really changed", sub: changedWords(review), filled: numbers > 0 },
    {
      id: "notes",
      label: "Notes",
      sub: words > 0 ? formatPlural(words, "word") : "none yet",
      filled: words > 0,
    },
    {
      id: "decisions",
      label: "Decisions",
      sub: review.decisions.length > 0 ? formatPlural(review.decisions.length, "decision") : "none yet",
      filled: review.decisions.length > 0,
    },
    {
      id: "actions",
      label: "Owners and dates",
      sub: actions.length > 0 ? `${formatPlural(actions.length, "action")}, ${open} open` : "none yet",
      filled: actions.length > 0,
    },
    { id: "sign-off", label: "Sign-off", sub: signOffWords(review, zone), filled: review.state === "closed" },
    {
      id: "numbers",
      label: "All the numbers",
      sub: formatPlural(numbers, "number"),
      filled: numbers > 0,
    },
  ];
}

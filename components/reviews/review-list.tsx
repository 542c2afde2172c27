import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { formatDate, formatPlural } from "@/lib/format";
import type { ReviewSummary } from "@/lib/reviews/schema";
import { quarterShort } from "@/lib/reviews/words";

interface Props {
  team: string;
  reviews: ReviewSummary[];
  zone: string;
  fiscalYearStartMonth: number;
}

const somebody = "somebody who has left";

function standing({ started, frozen, closed }: ReviewSummary, zone: string): string {
  const said = (verb: string, signed: { name: string | null; at: Date }) =>
    `${verb} on ${formatDate(signed.at, zone)} by ${signed.name ?? somebody}`;
  if (closed) return said("Closed", closed);
  return frozen ? said("Frozen", frozen) : said("Started", started);
}

function promised({ decisions, openActions, state }: ReviewSummary): string {
  const actions = openActions > 0 ? formatPlural(openActions, "open action") : "no open action";
  return `${formatPlural(decisions, "decision")}, ${state === "closed" || openActions > 0 ? actions : "no action yet"}`;
}

/** Reviews with the name of their quarter, who signed them when, and the beginning of the hash. */
export function ReviewList({ team, reviews, zone, fiscalYearStartMonth }: Props) {
  return (
    <ul className="border-t border-rule-strong">
      {reviews.map((review) => (
        <li
          key={review.id}
          className="relative grid gap-x-6 gap-y-1 border-b border-rule py-4 transition-colors hover:bg-sunken sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
        >
          <Link
            href={`/${team}/reviews/${review.id}`}
            className="title text-xl after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {quarterShort(review.period, fiscalYearStartMonth)}
            <span className="sr-only"> of {review.journeyName}</span>
          </Link>
          <div className="min-w-0 sm:pt-0.5">
            <p>{review.journeyName}</p>
            <p className="text-sm text-ink-3">
              {standing(review, zone)} · {promised(review)}
            </p>
          </div>
          <div className="flex items-center gap-3 sm:pt-0.5">
            {review.hash && <code className="font-mono text-2xs text-ink-3">{review.hash.slice(0, 8)}</code>}
            {review.state !== "closed" && (
              <Badge tone="accent">{review.state === "draft" ? "Draft" : "Frozen"}</Badge>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

import {
  type Calendar,
  formatPeriodShort,
  type Period,
  parsePeriod,
  periodAt,
  previousPeriod,
} from "@/lib/kpis/period";
import type { ReviewSummary } from "@/lib/reviews/schema";
import type { ClosedReview, OverviewQuarter, ReviewStanding } from "./schema";

/** A period by its label and name. */
export const quarterOf = (period: Period): OverviewQuarter => ({
  label: period.label,
  short: formatPeriodShort(period),
});

/** A label that no calendar knows stands for itself. */
function quarterNamed(label: string, calendar: Calendar): OverviewQuarter {
  const period = parsePeriod(label, calendar);
  return period ? quarterOf(period) : { label, short: label };
}

type Summary = Pick<ReviewSummary, "id" | "state" | "period" | "started" | "frozen" | "closed">;

function lastClosed(reviews: readonly Summary[], calendar: Calendar): ClosedReview | null {
  const newest = reviews
    .filter(({ state }) => state === "closed")
    .sort((a, b) => b.period.localeCompare(a.period))[0];
  if (!newest?.closed) return null;
  return { id: newest.id, quarter: quarterNamed(newest.period, calendar), at: newest.closed.at };
}

/**
 * Where a journey stands with its reviews at `nowMs`: what is under way, and the last quarter over when nobody has begun
 * to review it; when there is neither, the quarter that comes next and the day it can be reviewed from.
 * @param newestQuarter label of the newest quarter over with data; null: none has any
 */
export function reviewStandings(
  reviews: readonly Summary[],
  newestQuarter: string | null,
  nowMs: number,
  calendar: Calendar,
): ReviewStanding[] {
  const current = periodAt("quarter", nowMs, calendar);
  const last = previousPeriod(current, calendar);
  const running = reviews.flatMap(({ id, state, period, started, frozen }): ReviewStanding[] =>
    state === "closed"
      ? []
      : [
          {
            kind: "running",
            quarter: quarterNamed(period, calendar),
            id,
            state,
            since: (frozen ?? started).at,
          },
        ],
  );
  if (reviews.some(({ period }) => period === last.label)) {
    if (running.length > 0) return running;
    const from = current.endsOn;
    return [{ kind: "next", quarter: quarterOf(current), from, last: lastClosed(reviews, calendar) }];
  }
  const quarter = quarterOf(last);
  return [{ kind: newestQuarter === last.label ? "due" : "waiting", quarter }, ...running];
}

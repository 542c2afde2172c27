import type { LedgerAction } from "@/lib/actions/schema";
import type { CivilDate } from "@/lib/dates";
import type { JourneyKpis } from "@/lib/kpis/schema";

/** A quarter by its label and as it is read: `2026-Q3`, "Q3 2026". */
export interface OverviewQuarter {
  label: string;
  short: string;
}

/** Where a journey stands with its reviews. */
export type ReviewStanding =
  /** the last quarter is over, has data, and nobody reviewed it */
  | { kind: "due"; quarter: OverviewQuarter }
  /** the last quarter is over, but nothing of it was imported */
  | { kind: "waiting"; quarter: OverviewQuarter }
  | { kind: "running"; quarter: OverviewQuarter; id: string; state: "draft" | "frozen"; since: Date }
  /** nothing to do before `from`; `last` is the newest closed one */
  | { kind: "next"; quarter: OverviewQuarter; from: CivilDate; last: ClosedReview | null };

export interface ClosedReview {
  id: string;
  quarter: OverviewQuarter;
  at: Date;
}

/** The numbers of a journey's newest quarter worth reading: the last one over that has data, else the running one. */
export interface OverviewNumbers {
  quarter: OverviewQuarter;
  against: OverviewQuarter;
  kpis: JourneyKpis;
  /** the last day that every source of the steps reaches; null: no step is measured */
  dataTo: CivilDate | null;
}

export interface OverviewJourney {
  id: string;
  name: string;
  stages: number;
  rules: number;
  /** the journey as it is now, of which this is a future state; null: none */
  futureOf: { id: string; name: string } | null;
  /** the journey that this tells more of, and at which of its stages (the first of them); null: none */
  partOf: { id: string; name: string; stage: string } | null;
  /** null: nothing imported belongs to its stages yet */
  numbers: OverviewNumbers | null;
  /** what is due or under way, else the one thing to wait for; empty without numbers and reviews */
  reviews: ReviewStanding[];
}

/** A source and when it last took an import that still stands; null: never. */
export interface OverviewSource {
  id: string;
  name: string;
  lastImportAt: Date | null;
}

/** All that the overview of a team shows. */
export interface Overview {
  /** by name, those without numbers last */
  journeys: OverviewJourney[];
  /** open ones, overdue first, then by day */
  actions: LedgerAction[];
  sources: OverviewSource[];
  minimumN: number;
  zone: string;
  nowMs: number;
}

import type { z } from "zod";
import type { RuleMatch } from "@/lib/facts/schema";
import type { eventMappingSchema, measureMappingSchema, responseMappingSchema } from "@/lib/imports/schema";

/** What the demo team consists of, ready to be entered through the code that serves users. Instants are ISO 8601. */
export interface Demo {
  team: { name: string; slug: string; timeZone: string; fiscalYearStartMonth: number };
  people: DemoPerson[];
  journey: { name: string; stages: { name: string; retentionAnchor?: true }[]; rules: DemoRule[] };
  sources: { key: SourceKey; name: string; kind: "events" | "responses" | "measures" }[];
  /** Oldest first: the order in which they were brought in. */
  exports: DemoExport[];
  reviews: DemoReview[];
}

export type PersonKey = "jo" | "ana" | "mia" | "tom";
export type SourceKey = "events" | "nps" | "csat" | "ads";
export type StageName = "Awareness" | "Consideration" | "Purchase" | "Experience" | "Advocacy";

interface DemoPerson {
  key: PersonKey;
  name: string;
  email: string;
  role: "owner" | "admin" | "editor";
}

/** A stage rule of contract.md with names and keys in place of ids. */
export interface DemoRule {
  stage: StageName;
  source: SourceKey;
  match: RuleMatch;
}

export interface DemoExport {
  source: SourceKey;
  /** Label of the quarter that the file covers. */
  quarter: string;
  fileName: string;
  importedAt: string;
  importedBy: PersonKey;
  mapping: EventsMapping | ResponsesMapping | MeasuresMapping;
  csv: string;
}

export type EventsMapping = z.input<typeof eventMappingSchema>;
export type ResponsesMapping = z.input<typeof responseMappingSchema>;
/** The schema checks `fields` before it knows their type, so their type is taken from what comes out of it. */
export type MeasuresMapping = Omit<z.input<typeof measureMappingSchema>, "fields"> &
  Pick<z.output<typeof measureMappingSchema>, "fields">;

export type DemoReview = ClosedReview | DueReview;

/** Held over; everything in it was said at the time. Dates are civil dates, `quarter` a label such as 2026-Q2. */
export interface ClosedReview {
  state: "closed";
  quarter: string;
  startedAt: string;
  frozenAt: string;
  closedAt: string;
  by: PersonKey;
  notes: string;
  decisions: { title: string; because: string; expect: string; judgedOn: string; owner: PersonKey }[];
  actions: { title: string; owner: PersonKey; dueOn: string; stage: StageName }[];
}

/** Nobody has started it yet. */
interface DueReview {
  state: "due";
  quarter: string;
}

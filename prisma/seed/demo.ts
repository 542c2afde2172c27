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

export interface DemoPerson {
  key: PersonKey;
  name: string;
  email: string;
  role: "owner" | "admin" | "editor";
}

/** A stage rule of contract.md with names and keys in place of ids. */
export interface DemoRule {
  stage: StageName;
  source: SourceKey;
  match: { event?: string[]; measure?: string; where?: Record<string, string> };
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

export interface EventsMapping {
  fields: {
    id: string;
    person: string;
    event: string;
    at: string;
    channel: string;
    page: string;
    value: string;
    segment: string;
  };
  timeZone: string;
  decimal: "." | ",";
}

export interface ResponsesMapping {
  fields: {
    id: string;
    at: string;
    score: string;
    respondent: string;
    comment: string;
    segment: string;
    channel?: string;
  };
  scale: [number, number];
  complete: { column: string; equals: string };
  keep: string[];
  timeZone: string;
}

export interface MeasuresMapping {
  fields: { day: string; campaign: string };
  measures: string[];
  decimal: "." | ",";
}

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
export interface DueReview {
  state: "due";
  quarter: string;
}

import type { Demo, DemoRule, ResponsesMapping, SourceKey, StageName } from "./demo";

/** The KPIs of the demo's files by brute force, straight from the definitions; for tests only. */
interface Recount {
  asOf: number;
  quarters: QuarterCount[];
}

interface Ratio {
  numerator: number;
  denominator: number;
}

export interface QuarterCount {
  label: string;
  entrants: Record<StageName, number>;
  /** Step conversion from each stage but the last, mature entrants only. */
  conversion: Partial<Record<StageName, Ratio & { maturing: number }>>;
  retention: Ratio;
  nps: Partial<Record<StageName, { promoters: number; detractors: number; n: number }>>;
  csat: Ratio;
  files: Record<SourceKey, { rows: number; rejected: number; repeated: number; skipped: number }>;
}

interface Span {
  label: string;
  startMs: number;
  endMs: number;
}

const WINDOW_MS = 30 * 86_400_000;

/** Reads RFC 4180 text into records of column → cell. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const row = rows.at(-1) as string[];
    if (quoted && char === '"' && text[i + 1] === '"') {
      row[row.length - 1] += '"';
      i++;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ",") row.push("");
    else if (!quoted && char === "\n") rows.push([""]);
    else row[row.length - 1] += char;
  }
  const [header, ...body] = rows.slice(0, -1) as [string[], ...string[][]];
  return body.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

interface Fact {
  person: string;
  at: number;
  stage: number;
}

export function recount(demo: Demo, spans: readonly Span[]): Recount {
  const stages = demo.journey.stages.map(({ name }) => name as StageName);
  const anchor = demo.journey.stages.findIndex((stage) => stage.retentionAnchor);
  const files = new Map<string, Record<string, string>[]>();
  for (const { source, quarter, csv } of demo.exports) files.set(`${source} ${quarter}`, readCsv(csv));
  const { facts, asOf } = readEvents(demo, files, stages);
  const byPerson = Map.groupBy(facts, ({ person }) => person);
  const quarters = spans.map((span, index): QuarterCount => {
    const entrants = Object.fromEntries(stages.map((name) => [name, 0])) as Record<StageName, number>;
    const conversion: QuarterCount["conversion"] = {};
    for (const name of stages.slice(0, -1)) conversion[name] = { numerator: 0, denominator: 0, maturing: 0 };
    const retention = { numerator: 0, denominator: 0 };
    const before = spans[index - 1];
    for (const list of byPerson.values()) {
      stages.forEach((name, stage) => {
        const times = list
          .filter((fact) => fact.stage === stage && within(fact.at, span))
          .map((fact) => fact.at);
        if (times.length === 0) return;
        entrants[name]++;
        const ratio = conversion[name];
        if (!ratio) return;
        const entry = Math.min(...times);
        if (entry + WINDOW_MS > asOf) {
          ratio.maturing++;
          return;
        }
        ratio.denominator++;
        if (list.some((f) => f.stage === stage + 1 && f.at >= entry && f.at <= entry + WINDOW_MS))
          ratio.numerator++;
      });
      const active = (when: Span) => list.some((fact) => fact.stage >= anchor && within(fact.at, when));
      if (before && active(before)) {
        retention.denominator++;
        if (active(span)) retention.numerator++;
      }
    }
    return {
      label: span.label,
      entrants,
      conversion,
      retention,
      ...surveys(demo, files, span),
      files: sizes(demo, files, span),
    };
  });
  return { asOf, quarters };
}

function within(at: number, { startMs, endMs }: Span): boolean {
  return at >= startMs && at < endMs;
}

function readEvents(demo: Demo, files: Map<string, Record<string, string>[]>, stages: StageName[]) {
  const stageOf = new Map<string, number>();
  for (const rule of demo.journey.rules) {
    for (const name of rule.match.event ?? []) stageOf.set(name, stages.indexOf(rule.stage));
  }
  const seen = new Set<string>();
  const facts: Fact[] = [];
  let asOf = 0;
  for (const [key, rows] of files) {
    if (!key.startsWith("events ")) continue;
    for (const row of rows) {
      if (!/^\d{10}$/.test(row.time as string) || seen.has(row.$insert_id as string)) continue;
      seen.add(row.$insert_id as string);
      const at = Number(row.time) * 1000;
      asOf = Math.max(asOf, at);
      const stage = stageOf.get(row.event as string);
      if (stage !== undefined) facts.push({ person: row.distinct_id as string, at, stage });
    }
  }
  return { facts, asOf };
}

/** Scores of the complete answers that a rule takes. */
function scores(
  demo: Demo,
  files: Map<string, Record<string, string>[]>,
  rule: DemoRule,
  span: Span,
): number[] {
  const file = demo.exports.find(({ source, quarter }) => source === rule.source && quarter === span.label);
  const mapping = file?.mapping as ResponsesMapping;
  return (files.get(`${rule.source} ${span.label}`) ?? [])
    .filter((row) => !mapping.complete || row[mapping.complete.column] === mapping.complete.equals)
    .filter((row) => Object.entries(rule.match.where ?? {}).every(([column, value]) => row[column] === value))
    .map((row) => Number(row[mapping.fields.score]));
}

function surveys(demo: Demo, files: Map<string, Record<string, string>[]>, span: Span) {
  const nps: QuarterCount["nps"] = {};
  const csat = { numerator: 0, denominator: 0 };
  for (const rule of demo.journey.rules) {
    if (rule.source !== "nps" && rule.source !== "csat") continue;
    const list = scores(demo, files, rule, span);
    if (rule.source === "nps") {
      const promoters = list.filter((score) => score >= 9).length;
      nps[rule.stage] = { promoters, detractors: list.filter((score) => score <= 6).length, n: list.length };
    }
    if (rule.source === "csat") {
      csat.denominator += list.length;
      csat.numerator += list.filter((score) => score >= 4).length;
    }
  }
  return { nps, csat };
}

function sizes(demo: Demo, files: Map<string, Record<string, string>[]>, span: Span): QuarterCount["files"] {
  const entries = demo.sources.map(({ key }) => {
    const rows = files.get(`${key} ${span.label}`) ?? [];
    const ids = rows.map((row) =>
      key === "ads" ? `${row.Day} ${row.Campaign}` : (row.$insert_id ?? row["Response ID"]),
    );
    const rejected = key === "events" ? rows.filter((row) => !/^\d{10}$/.test(row.time as string)).length : 0;
    const skipped = rows.filter(
      (row) => row.Finished === "No" || (row.Status ?? "Completed") !== "Completed",
    ).length;
    return [
      key,
      { rows: rows.length, rejected, repeated: rows.length - new Set(ids).size, skipped },
    ] as const;
  });
  return Object.fromEntries(entries) as QuarterCount["files"];
}

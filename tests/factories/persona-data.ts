/** What people did and said, each row with a segment, to be counted a second time by hand. */
export interface Row {
  id: string;
  person: string;
  what: "view" | "buy";
  at: string;
  segment: string;
}

export interface Answer {
  id: string;
  score: number;
  at: string;
  segment: string;
}

const DAY_MS = 86_400_000;
const start = Date.parse("2026-01-01T12:00:00Z");
const segments = ["Families", "Students", "Others"];

/**
 * People who look and some of whom buy, from January to June; one row in nine is of another segment than the rest of that
 * person's. The last rows of all are not of Families, so that their own data ends earlier than everybody's.
 */
export function rowsOf(prefix: string, count: number): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const at = start + ((i * 181) / count) * DAY_MS;
    const person = `${prefix}${(i * 7) % Math.ceil(count / 3)}`;
    const segment = i > count - 30 ? "Students" : segments[(Number(i % 9 === 0) + ((i * 7) % 13)) % 3]!;
    const what = i % 4 === 3 ? ("buy" as const) : ("view" as const);
    return { id: `${prefix}-${i}`, person, what, at: new Date(at).toISOString(), segment };
  });
}

export function answersOf(count: number): Answer[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    score: (i * 5) % 11,
    at: new Date(start + ((i * 181) / count) * DAY_MS).toISOString(),
    segment: segments[i % 3]!,
  }));
}

export const rowMapping = {
  fields: { id: "id", person: "person", event: "what", at: "at", segment: "Segment" },
};
export const answerMapping = {
  fields: { id: "id", score: "score", at: "at" },
  scale: [0, 10],
  keep: ["Segment"],
};

export const rowsFile = (rows: Row[]) =>
  ["id,person,what,at,Segment", ...rows.map((r) => [r.id, r.person, r.what, r.at, r.segment].join(","))].join(
    "\n",
  );
export const answersFile = (answers: Answer[]) =>
  ["id,score,at,Segment", ...answers.map((a) => [a.id, a.score, a.at, a.segment].join(","))].join("\n");

/** The second quarter of 2026 in Berlin. */
const [from, until] = [Date.parse("2026-03-31T22:00:00Z"), Date.parse("2026-06-30T22:00:00Z")];
const inQuarter = (at: string) => Date.parse(at) >= from && Date.parse(at) < until;

/** The second quarter by hand, of the rows of one segment among all: as far as everybody's rows reach (`asOf`) is known, not theirs. */
export function countByHand(
  all: Row[],
  answers: Answer[],
  segment: string,
  asOf = Math.max(...all.map(({ at }) => Date.parse(at))),
) {
  const windowMs = 30 * DAY_MS;
  const own = all.filter((row) => row.segment === segment);
  const views = own.filter(({ what, at }) => what === "view" && inQuarter(at));
  const entries = new Map<string, number>();
  for (const { person, at } of views)
    entries.set(person, Math.min(entries.get(person) ?? Number.POSITIVE_INFINITY, Date.parse(at)));
  const mature = [...entries].filter(([, entry]) => entry + windowMs <= asOf);
  const converted = mature.filter(([person, entry]) =>
    own.some(({ what, person: who, at }) => {
      const ms = Date.parse(at);
      return what === "buy" && who === person && ms >= entry && ms <= entry + windowMs;
    }),
  );
  const scores = answers.filter((a) => a.segment === segment && inQuarter(a.at)).map(({ score }) => score);
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return {
    entrants: entries.size,
    volume: views.length,
    conversion: {
      numerator: converted.length,
      denominator: mature.length,
      maturing: entries.size - mature.length,
    },
    nps: { promoters, passives: scores.length - promoters - detractors, detractors },
  };
}

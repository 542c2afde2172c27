import { beforeAll, describe, expect, it } from "vitest";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { getMapNumbers } from "@/lib/journeys/map/numbers/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";

const events = { fields: { id: "id", person: "who", event: "what", at: "when" } };
const answers = (scale: [number, number]) => ({ fields: { id: "id", at: "when", score: "score" }, scale });

/** So many answers of each score, all on a day of the last quarter that is over. */
function answersFile(day: string, counts: Record<number, number>): string {
  const lines = Object.entries(counts).flatMap(([score, count]) =>
    Array.from({ length: count }, (_, nth) => `${score}-${nth},${day}T10:00:00Z,${score}`),
  );
  return ["id,when,score", ...lines].join("\n");
}

describe("the numbers beside a map", () => {
  let scope: Scope;
  let day: string;
  beforeAll(async () => {
    ({ scope } = await createTeam());
    const plain = await createJourney(scope, { name: "Quarter", stages: [{ name: "A" }] }, now);
    const { period } = await getJourneyKpis(scope, { journeyId: plain.id, period: null, now });
    const month = String(Number(period.slice(-1)) * 3 - 1).padStart(2, "0");
    day = `${period.slice(0, 4)}-${month}-14`;
  });

  async function source(kind: "events" | "responses", text: string, mapping: unknown) {
    const made = await createSource(scope, { name: "File", kind }, now);
    await importText(scope, made.id, text, { mapping });
    return made.id;
  }

  it("are none before any rule", async () => {
    const journey = await createJourney(scope, { name: "Bare", stages: [{ name: "A" }] }, now);
    expect(await getMapNumbers(scope, journey.id, now)).toBeNull();
  });

  it("are those of the API, with feelings from NPS and from the mean of satisfaction", async () => {
    const stages = [{ name: "Visit" }, { name: "Buy", retentionAnchor: true }, { name: "Use" }];
    const journey = await createJourney(scope, { name: "Shop", stages }, now);
    const [visit, buy, use] = journey.stages.map(({ id }) => id);
    const people = Array.from({ length: 60 }, (_, nth) => `v${nth},p${nth},view,${day}T09:00:00Z`);
    const buyers = Array.from({ length: 40 }, (_, nth) => `b${nth},p${nth},buy,${day}T10:00:00Z`);
    // Somebody later on, so that the window of the others has closed.
    const later = `later,q,view,${now.toISOString()}`;
    const site = await source("events", ["id,who,what,when", ...people, ...buyers, later].join("\n"), events);
    const nps = await source("responses", answersFile(day, { 10: 30, 8: 10, 2: 10 }), answers([0, 10]));
    const csat = await source("responses", answersFile(day, { 3: 20, 5: 20 }), answers([1, 5]));
    const few = await source("responses", answersFile(day, { 5: 3 }), answers([1, 5]));
    const rules = [
      { stage: visit!, source: site, match: { event: ["view"] } },
      { stage: buy!, source: site, match: { event: ["buy"] } },
      { stage: visit!, source: csat, match: {} },
      { stage: buy!, source: nps, match: {} },
      { stage: buy!, source: csat, match: {} },
      { stage: use!, source: few, match: {} },
    ];
    await replaceRules(scope, { journey: journey.id, rules }, now);

    const numbers = await getMapNumbers(scope, journey.id, now);
    const kpis = await getJourneyKpis(scope, { journeyId: journey.id, period: null, now });
    expect(numbers?.quarter.label).toBe(kpis.period);
    expect(kpis.stages.map(({ id }) => numbers?.stages[id]?.entrants)).toEqual([60, 40, null]);
    expect(numbers?.stages[visit!]?.chips.map(({ kind, n }) => [kind, n])).toEqual([
      ["conversion", 60],
      ["csat", 40],
    ]);
    expect(numbers?.stages[buy!]?.chips.map(({ kind }) => kind)).toContain("retention");
    expect(numbers?.feelings[buy!]).toMatchObject({ value: 0.8, n: 50, from: "nps" });
    // Mean 4 of 1…5 is +1; s = 1.01274, n = 40: ± 0.3239 of a score, and so of a feeling.
    const feeling = numbers!.feelings[visit!]!;
    expect(feeling).toMatchObject({ value: 1, n: 40, from: "csat" });
    expect(feeling.low).toBeCloseTo(1 - 0.3239, 3);
    expect(feeling.high).toBeCloseTo(1 + 0.3239, 3);
    expect(numbers?.feelings[use!]).toBeUndefined();
    expect(numbers?.stages[use!]?.ruleCount).toBe(1);
  });
});

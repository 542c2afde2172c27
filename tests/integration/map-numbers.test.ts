import { beforeAll, describe, expect, it } from "vitest";
import { withTeam } from "@/lib/db";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { getMapNumbers } from "@/lib/journeys/map/numbers/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { createPersona } from "@/lib/personas/mutations";
import type { PersonaRule } from "@/lib/personas/schema";
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

  it("are a persona's own beside everybody's, where their data rule reaches", async () => {
    const stages = [{ name: "Visit" }, { name: "Buy" }, { name: "Use" }];
    const journey = await createJourney(scope, { name: "Personas", stages }, now);
    const [visit, buy, use] = journey.stages.map(({ id }) => id);
    const segment = (nth: number) => (nth < 40 ? "Home" : "Office");
    const of = (count: number, event: string, hour: number) =>
      Array.from(
        { length: count },
        (_, nth) => `${event}${nth},p${nth},${event},${day}T${hour}:00:00Z,${segment(nth)}`,
      );
    const file = ["id,who,what,when,Segment", ...of(80, "view", 10), ...of(60, "buy", 11)].join("\n");
    const site = await source("events", file, { fields: { ...events.fields, segment: "Segment" } });
    // Those at home say 10 and 2, those at the office 9.
    const said = [...Array.from({ length: 40 }, (_, nth) => [nth % 2 ? 10 : 2, "Home"] as const)];
    const scores = [...said, ...Array.from({ length: 40 }, () => [9, "Office"] as const)].map(
      ([score, from], nth) => `${nth},${day}T10:00:00Z,${score},${from}`,
    );
    const nps = await source("responses", ["id,when,score,Segment", ...scores].join("\n"), {
      ...answers([0, 10]),
      keep: ["Segment"],
    });
    const till = await source("events", ["id,who,what,when", `u,p1,use,${day}T12:00:00Z`].join("\n"), events);
    const rules = [
      { stage: visit!, source: site, match: { event: ["view"] } },
      { stage: visit!, source: nps, match: {} },
      { stage: buy!, source: site, match: { event: ["buy"] } },
      { stage: use!, source: till, match: {} },
    ];
    await replaceRules(scope, { journey: journey.id, rules }, now);
    const walks = async (name: string, rule: PersonaRule | null) => {
      const { id } = await createPersona(scope, { name, rule }, now);
      const row = { teamId: scope.teamId, journeyId: journey.id, id, position: 1, revision: 0 };
      await withTeam(scope, (tx) => tx.mapPersona.create({ data: row }));
      return id;
    };
    const nadia = await walks("Nadia", { column: "Segment", value: "Home" });
    const jo = await walks("Jo", null);
    const kim = await walks("Kim", { column: "Country", value: "NL" });

    const publicly = { ...scope, userId: null, tokenId: null };
    expect((await getMapNumbers(publicly, journey.id, now))?.personas[nadia]).toMatchObject({ own: null });
    const numbers = (await getMapNumbers(scope, journey.id, now))!;
    expect([numbers.whose, numbers.stages[visit!]?.entrants, numbers.stages[buy!]?.entrants]).toEqual([
      null,
      80,
      60,
    ]);
    expect(numbers.feelings[visit!]).toMatchObject({ n: 80, value: 1 });
    expect(numbers.personas[nadia]).toMatchObject({
      name: "Nadia",
      state: "kept",
      own: {
        stages: {
          [visit!]: { entrants: 40 },
          [buy!]: { entrants: 40 },
          [use!]: { entrants: null, chips: [] },
        },
        feelings: { [visit!]: { n: 40, value: 0 } },
      },
    });
    const chip = numbers.personas[nadia]!.own!.stages[visit!]!.chips.find(({ kind }) => kind === "nps");
    expect(chip?.href).toMatch(new RegExp(`^\\?period=${numbers.quarter.label}&persona=${nadia}#`));
    expect(numbers.personas[jo]).toEqual({ name: "Jo", state: "no rule", own: null });
    expect(numbers.personas[kim]).toEqual({ name: "Kim", state: "unreached", own: null });
    // What was counted is kept, and then a public link shows it, too.
    expect((await getMapNumbers(publicly, journey.id, now))?.personas).toEqual(numbers.personas);
  });
});

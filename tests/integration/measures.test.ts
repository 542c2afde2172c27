import { expect, it } from "vitest";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";

const file = [
  "Day,Channel,Cost,Clicks",
  "2026-06-30,search,1.00,1",
  "2026-07-01,search,10.10,3",
  "2026-07-01,social,20.20,5",
  "2026-09-30,search,0.30,7",
  "2026-10-01,search,5000,9",
].join("\n");
const mapping = { fields: { day: "Day", channel: "Channel" }, measures: ["Cost", "Clicks"] };

it("sums amounts by whole days of the team, each once however many rules ask for it", async () => {
  const { scope } = await createTeam({ timeZone: "Pacific/Auckland" });
  const source = await createSource(scope, { name: "Ads", kind: "measures" }, now);
  const journey = await createJourney(
    scope,
    { name: "J", stages: [{ name: "See" }, { name: "Search" }] },
    now,
  );
  const [see, search] = journey.stages.map((stage) => stage.id) as [string, string];
  const rules = [
    { stage: see, source: source.id, match: {} },
    { stage: see, source: source.id, match: { measure: "Cost", where: { Channel: "search" } } },
    { stage: search, source: source.id, match: { measure: "Cost", where: { Channel: "search" } } },
  ];
  await replaceRules(scope, { journey: journey.id, rules }, now);
  await importText(scope, source.id, file, { mapping });
  const volumes = async () => {
    const { stages } = await getJourneyKpis(scope, { journeyId: journey.id, period: "2026-Q3", now });
    return stages.map(({ kpis }) =>
      kpis.map((kpi) => (kpi.kind === "volume" ? [kpi.measure, kpi.value] : kpi.kind)),
    );
  };
  expect(await volumes()).toEqual([
    [
      ["Clicks", 15],
      ["Cost", 30.6],
    ],
    [["Cost", 10.4]],
  ]);

  // The tool corrected a day: the row is known by its day and channel, and only its amounts change.
  const again = await importText(scope, source.id, file.replace("20.20,5", "21.20,6"), { mapping });
  expect(again).toMatchObject({ added: 0, identical: 4, changed: 1 });
  expect((await volumes())[0]).toEqual([
    ["Clicks", 16],
    ["Cost", 31.6],
  ]);
});

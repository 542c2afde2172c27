import { expect, it } from "vitest";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { evidenceGrades } from "@/lib/journeys/map/evidence";
import { getMap } from "@/lib/journeys/map/queries";
import { listJourneySummaries } from "@/lib/journeys/queries";
import { listPersonas } from "@/lib/personas/queries";
import { demoJourney } from "@/prisma/seed/journey";
import { demoMap } from "@/prisma/seed/map/demo-map";
import { drawMap, reviseMap } from "@/prisma/seed/map/enter-map";
import { now } from "@/tests/factories/clock";
import { createTeam } from "@/tests/factories/team";

const yearMs = 365 * 86_400_000;

it("enters the demo's map, its sub-journey and how it shall be", async () => {
  const { scope } = await createTeam();
  const scopes = { jo: scope, ana: scope, mia: scope, tom: scope };
  const journey = await createJourney(scope, demoJourney(), now);
  const entered = { scopes, sources: { events: "", nps: "", csat: "", ads: "" }, journey };
  const demo = demoMap();
  const newestAt = new Date(now.getTime() + 200 * 86_400_000);
  const personas = await drawMap(entered, demo, { drawnAt: now, newestAt });
  await reviseMap(entered, demo, { newestAt, personas, imports: new Map() });
  const { items } = await getMap(scope, journey.id);
  const written = Object.values(demo.cards).flat();
  expect(items.card.map(({ text }) => text).sort()).toEqual(written.map(({ text }) => text).sort());
  expect(new Set(items.card.map(({ evidence }) => evidence))).toEqual(new Set(evidenceGrades));
  const stale = items.card.filter(({ confirmedAt }) => newestAt.getTime() - Date.parse(confirmedAt) > yearMs);
  expect(stale).toHaveLength(4);
  expect(items.point).toHaveLength(10);
  expect(items.link.map(({ kind }) => kind).sort()).toEqual(["loop", "skip"]);
  const list = await listJourneySummaries(scope);
  const idOf = (name: string) => list.find((one) => one.name === name)!.id;
  const sub = idOf(demo.sub.name);
  expect(items.stage.find(({ name }) => name === "Purchase")!.subJourneyIds).toEqual([sub]);
  expect((await getMap(scope, sub)).items.card).toHaveLength(Object.values(demo.sub.cards).flat().length);
  const future = (await getMap(scope, idOf(demo.future.name))).items;
  const gone = demo.future.replace.filter(({ by }) => by === null).length;
  const added = Object.values(demo.future.add).flat().length;
  expect(future.card).toHaveLength(written.length - gone + added);
  expect((await listPersonas(scope)).map(({ name }) => name).sort()).toEqual([
    "The busy parent",
    "The home barista",
  ]);
});

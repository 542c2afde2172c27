import { beforeEach, describe, expect, it } from "vitest";
import { copyJourney } from "@/lib/journeys/copying/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { updateDetails } from "@/lib/journeys/details/mutations";
import { listJourneyTree } from "@/lib/journeys/hierarchy/queries";
import { journeyTree } from "@/lib/journeys/hierarchy/tree";
import { editMap } from "@/lib/journeys/map/mutations";
import { listJourneySummaries } from "@/lib/journeys/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { startReview } from "@/lib/reviews/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { importText } from "@/tests/factories/measured-journey";
import { addMember, createTeam } from "@/tests/factories/team";

let scope: Scope;
beforeEach(async () => {
  scope = (await createTeam()).scope;
});

const row = async (id: string) => (await listJourneyTree(scope)).find((journey) => journey.id === id)!;

describe("listJourneyTree", () => {
  it("tells of every journey what it is, by name", async () => {
    const { user } = await addMember(scope, "editor");
    const { journey } = await createMap(scope);
    const other = await createJourney(scope, { name: "another", template: "blank" }, now);
    const changes = { ownerId: user.id, status: "active" as const, isTemplate: true };
    await updateDetails(scope, { journey, ...changes }, minutesLater(1));
    await startReview(scope, { journeyId: journey, period: "2026-Q2" }, now);
    const all = await listJourneyTree(scope);
    expect(all.map(({ name }) => name)).toEqual(["another", "Journey"]);
    expect(all[0]).toMatchObject({ id: other.id, status: "draft", stages: [], latestDay: null });
    expect(all[1]).toMatchObject({
      ...changes,
      state: "current",
      futureOfId: null,
      editedAt: minutesLater(1).toISOString(),
      losses: { stages: 3, rules: 0, openReviews: 1, closedReviews: 0, actions: 0 },
    });
    expect(all[1]!.stages.map(({ name, rules, retentionAnchor }) => [name, rules, retentionAnchor])).toEqual([
      ["See", 0, false],
      ["Buy", 0, true],
      ["Use", 0, false],
    ]);
    expect(await listJourneyTree((await createTeam()).scope)).toEqual([]);
  });

  it("counts cards that are shown, and those nobody has looked into", async () => {
    const { journey, lane, stages } = await createMap(scope);
    const place = { laneId: lane("actions"), stageId: stages[0]! };
    const grades = ["assumption", "anecdote", "research", "measured"] as const;
    const cards = grades.map((evidence) => putCard(cardDraft(place, { evidence })));
    const elsewhere = [
      putCard(cardDraft({ ...place, laneId: lane("thoughts") })),
      putCard(cardDraft({ ...place, stageId: stages[2]! })),
    ];
    await editMap(scope, { journey, edit: editOf(...cards, ...elsewhere) }, minutesLater(5));
    expect(await row(journey)).toMatchObject({
      cards: 6,
      unproven: 4,
      editedAt: minutesLater(5).toISOString(),
    });
    const hide = (kind: "lane" | "stage", id: string) => {
      return { op: "patch" as const, kind, id, base: 0, patch: { hidden: true } };
    };
    await editMap(
      scope,
      { journey, edit: editOf(hide("lane", lane("thoughts")), hide("stage", stages[2]!)) },
      minutesLater(6),
    );
    expect(await row(journey)).toMatchObject({ cards: 4, unproven: 2 });
  });

  it("knows the newest day of data in the team's zone, and the rules", async () => {
    const { journey, stages } = await createMap(scope);
    const source = await createSource(scope, { name: "Shop", kind: "events" }, now);
    const rule = { source: source.id, match: { event: ["see"] } };
    const rules = [stages[0]!, stages[1]!].map((stage) => ({ ...rule, stage }));
    await replaceRules(scope, { journey, rules }, now);
    const file = "who,what,when\nann,see,2026-06-30T23:30:00Z\nbob,see,2026-06-01T10:00:00Z\n";
    const mapping = { fields: { person: "who", event: "what", at: "when" } };
    await importText(scope, source.id, file, { mapping });
    const { latestDay, losses, stages: shown } = await row(journey);
    expect([latestDay, losses.rules, shown.map(({ rules: count }) => count)]).toEqual([
      "2026-07-01",
      2,
      [1, 1, 0],
    ]);
    expect((await listJourneySummaries(scope)).map((summary) => summary.latestDay)).toEqual([latestDay]);
  });

  it("holds what makes the tree: sub-journeys of stages, and future states", async () => {
    const { journey, stages } = await createMap(scope);
    const sub = await createJourney(scope, { name: "Checkout", template: "blank" }, now);
    const link = {
      op: "patch" as const,
      kind: "stage" as const,
      id: stages[1]!,
      base: 0,
      patch: { subJourneyIds: [sub.id] },
    };
    await editMap(scope, { journey, edit: editOf(link) }, now);
    const future = await copyJourney(scope, { journey, name: "As it shall be", as: "future" }, now);
    const [top, ...others] = journeyTree(await listJourneyTree(scope));
    expect(others).toEqual([]);
    expect(top?.journey.id).toBe(journey);
    expect(top?.children.map((child) => [child.journey.id, child.because])).toEqual([
      [sub.id, { kind: "stages", names: ["Buy"] }],
      [future.id, { kind: "future" }],
    ]);
  });
});

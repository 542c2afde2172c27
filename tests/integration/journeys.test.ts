import { describe, expect, it } from "vitest";
import { withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { deleteJourney, renameJourney, setWindow } from "@/lib/journeys/mutations";
import { getJourney, getJourneyLosses, listJourneySummaries, listJourneys } from "@/lib/journeys/queries";
import { definitionSchema } from "@/lib/journeys/schema";
import type { Scope } from "@/lib/scope";
import { minutesLater, now } from "@/tests/factories/clock";
import { codesOf } from "@/tests/factories/outcome";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const own = { name: "Shop", stages: [{ name: "Visit" }, { name: "Buy", retentionAnchor: true }] };

async function versions(scope: Scope, journeyId: string) {
  const rows = await withTeam(scope, (tx) =>
    tx.definitionVersion.findMany({ where: { journeyId }, orderBy: { version: "asc" } }),
  );
  return rows.map((row) => ({ version: row.version, ...definitionSchema.parse(row.definition) }));
}

describe("a journey", () => {
  it("is created with its stages, version 1 and an audit row, from stages or a template", async () => {
    const { scope } = await createTeam();
    const journey = await createJourney(scope, own, now);
    expect(await getJourney(scope, journey.id)).toEqual(journey);
    expect(
      journey.stages.map(({ name, position, retentionAnchor }) => [name, position, retentionAnchor]),
    ).toEqual([
      ["Visit", 0, false],
      ["Buy", 1, true],
    ]);
    expect(await versions(scope, journey.id)).toEqual([
      {
        version: 1,
        windowDays: 30,
        stages: journey.stages.map(({ id, name, retentionAnchor }) => ({ id, name, retentionAnchor })),
        rules: [],
      },
    ]);
    const b2b = await createJourney(scope, { name: "Sales", template: "b2b" }, now);
    expect(b2b.stages.map((stage) => stage.name)).toContain("Renewal");
    const blank = await createJourney(scope, { name: "Empty", template: "blank" }, now);
    expect((await getJourney(scope, blank.id)).stages).toEqual([]);
    expect(await countRows(scope, "audit_entries")).toBe(3);
  });

  it("is renamed without a new version, and audited only when the name is another", async () => {
    const { scope } = await createTeam();
    const { id } = await createJourney(scope, own, now);
    await renameJourney(scope, { journey: id, name: "Store" }, now);
    await renameJourney(scope, { journey: id, name: "Store" }, now);
    expect(await getJourney(scope, id)).toMatchObject({ name: "Store", definitionVersion: 1 });
    expect(await countRows(scope, "audit_entries")).toBe(2);
  });

  it("gets a new version with another window, and none with the same", async () => {
    const { scope } = await createTeam();
    const { id } = await createJourney(scope, own, now);
    expect(await setWindow(scope, { journey: id, windowDays: 14 }, now)).toMatchObject({
      version: 2,
      windowDays: 14,
    });
    expect(await setWindow(scope, { journey: id, windowDays: 14 }, now)).toMatchObject({ version: 2 });
    expect((await versions(scope, id)).map(({ version, windowDays }) => [version, windowDays])).toEqual([
      [1, 30],
      [2, 14],
    ]);
  });

  it("is listed by pages, oldest first", async () => {
    const { scope } = await createTeam();
    const ids: string[] = [];
    for (const minute of [1, 2, 3]) {
      ids.push((await createJourney(scope, { ...own, name: `J${minute}` }, minutesLater(minute))).id);
    }
    const first = await listJourneys(scope, { limit: 2 });
    expect(first.items.map((journey) => journey.id)).toEqual(ids.slice(0, 2));
    const second = await listJourneys(scope, { limit: 2, after: first.next! });
    expect([second.items.map((journey) => journey.id), second.next]).toEqual([ids.slice(2), null]);
    const summaries = await listJourneySummaries(scope);
    expect(summaries.map((summary) => [summary.name, summary.stages.length, summary.latestDay])).toEqual([
      ["J1", 2, null],
      ["J2", 2, null],
      ["J3", 2, null],
    ]);
  });

  it("is deleted with all that hangs on it, but not with a closed review", async () => {
    const { scope } = await createTeam();
    const review = (journeyId: string, state: string, period: string) =>
      withTeam(scope, (tx) =>
        tx.review.create({
          data: { teamId: scope.teamId, id: newId(), journeyId, period, state, createdAt: now },
        }),
      );
    const { id } = await createJourney(scope, own, now);
    await review(id, "draft", "2026-Q2");
    await deleteJourney(scope, id, now);
    await expect(getJourney(scope, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const table of ["stages", "definition_versions", "reviews"])
      expect(await countRows(scope, table)).toBe(0);

    const { id: reviewed } = await createJourney(scope, own, now);
    await review(reviewed, "draft", "2026-Q2");
    await review(reviewed, "closed", "2026-Q1");
    expect(await getJourneyLosses(scope, reviewed)).toEqual({
      stages: 2,
      rules: 0,
      openReviews: 1,
      closedReviews: 1,
      actions: 0,
    });
    await expect(deleteJourney(scope, reviewed, now)).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await getJourney(scope, reviewed)).name).toBe("Shop");
  });
});

describe("another team's journey", () => {
  it("is not found by anything", async () => {
    const [mine, theirs] = [await createTeam(), await createTeam()];
    const { id } = await createJourney(theirs.scope, own, now);
    for (const foreign of [id, newId(), "not-an-id", "' OR 1=1"]) {
      const calls = [
        getJourney(mine.scope, foreign),
        getJourneyLosses(mine.scope, foreign),
        renameJourney(mine.scope, { journey: foreign, name: "Mine" }, now),
        setWindow(mine.scope, { journey: foreign, windowDays: 1 }, now),
        deleteJourney(mine.scope, foreign, now),
      ];
      expect(new Set(await codesOf(calls))).toEqual(new Set(["NOT_FOUND"]));
    }
    expect((await listJourneys(mine.scope, { limit: 10 })).items).toEqual([]);
    expect(await listJourneySummaries(mine.scope)).toEqual([]);
    expect(await getJourney(theirs.scope, id)).toMatchObject({ name: "Shop", definitionVersion: 1 });
  });
});

it("is read by viewers and changed by editors", async () => {
  const { scope } = await createTeam();
  const { scope: viewer } = await addMember(scope, "viewer");
  const { scope: editor } = await addMember(scope, "editor");
  const { id } = await createJourney(editor, own, now);
  expect((await getJourney(viewer, id)).name).toBe("Shop");
  const refused = [
    createJourney(viewer, own, now),
    renameJourney(viewer, { journey: id, name: "X" }, now),
    setWindow(viewer, { journey: id, windowDays: 7 }, now),
    deleteJourney(viewer, id, now),
  ];
  expect(new Set(await codesOf(refused))).toEqual(new Set(["FORBIDDEN"]));
});

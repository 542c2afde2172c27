import { describe, expect, it } from "vitest";
import { withTeam } from "@/lib/db";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { renameJourney, setWindow } from "@/lib/journeys/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { getReview } from "@/lib/reviews/queries";
import { recomputeReview } from "@/lib/reviews/recomputing/queries";
import { hashSnapshot } from "@/lib/reviews/snapshot-hash";
import { minutesLater } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import {
  answersCsv,
  answersMapping,
  createDraft,
  eventsCsv,
  eventsMapping,
  lastQuarter,
} from "@/tests/factories/review";
import { createTeam } from "@/tests/factories/team";

const later = minutesLater(60);

async function frozen() {
  const { scope } = await createTeam();
  const draft = await createDraft(scope);
  const kept = await freezeReview(scope, draft.reviewId, minutesLater(10));
  return { scope, ...draft, ...kept };
}

describe("freezing", () => {
  it("keeps the numbers, definition and imports, under a hash that what is read back has too", async () => {
    const { scope, journeyId, reviewId, snapshot, hash, imports } = await frozen();
    const live = await getJourneyKpis(scope, { journeyId, period: lastQuarter, now: later });
    expect(snapshot.kpis).toEqual(live);
    expect(snapshot.kpis.stages[0]!.kpis[0]).toMatchObject({
      kind: "conversion",
      counts: { numerator: 40, denominator: 120 },
    });
    expect(snapshot.imports.map(({ id, fileName, rows }) => [id, fileName, rows])).toEqual([
      [imports[0]!.id, "shop.csv", 480],
      [imports[1]!.id, "survey.csv", 120],
    ]);
    expect(snapshot.imports[0]).toMatchObject({
      dataFrom: "2026-02-01",
      dataTo: "2026-07-27",
      sourceName: "Shop events",
    });
    const row = await withTeam(scope, (tx) =>
      tx.review.findUniqueOrThrow({ where: { teamId_id: { teamId: scope.teamId, id: reviewId } } }),
    );
    expect(row.state).toBe("frozen");
    expect(await hashSnapshot(row.snapshot)).toBe(hash);
    expect(Buffer.from(row.snapshotHash!).toString("hex")).toBe(hash);
  });

  it("is not touched by later imports, undos, names and rules", async () => {
    const { scope, journeyId, reviewId, sources, imports, snapshot } = await frozen();
    await importText(scope, sources.events.id, eventsCsv("b", 50), { mapping: eventsMapping, at: later });
    await undoImport(scope, imports[1]!.id, later);
    await renameJourney(scope, { journey: journeyId, name: "Another name" }, later);
    await setWindow(scope, { journey: journeyId, windowDays: 7 }, later);
    const { pack } = await getReview(scope, reviewId, later);
    expect(pack).toEqual(snapshot);
  });

  it("has a racing import whole, or not at all", async () => {
    for (let round = 0; round < 3; round++) {
      const { scope } = await createTeam();
      const { reviewId, sources } = await createDraft(scope);
      const importing = importText(scope, sources.events.id, eventsCsv("race", 400, { buys: 2 }), {
        mapping: eventsMapping,
        fileName: "race.csv",
      });
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, round * 15));
      const [{ snapshot }] = await Promise.all([freezeReview(scope, reviewId, minutesLater(10)), importing]);
      const inside = snapshot.imports.some(({ fileName }) => fileName === "race.csv");
      expect(snapshot.kpis.stages[0]!.entrants).toBe(inside ? 520 : 120);
      expect(await recomputeReview(scope, reviewId, later)).toMatchObject({ equal: true, changed: [] });
    }
  });

  it("lets one of two freeze", async () => {
    const { scope } = await createTeam();
    const { reviewId } = await createDraft(scope);
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => freezeReview(scope, reviewId, minutesLater(10))),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "CONFLICT" },
    });
  });
});

describe("recomputing", () => {
  it("is equal after freezing, and after more was imported, which it names", async () => {
    const { scope, reviewId, sources, hash } = await frozen();
    expect(await recomputeReview(scope, reviewId, later)).toEqual({
      equal: true,
      hash,
      hashMatches: true,
      removed: [],
      again: [],
      changed: [],
      since: [],
      imports: 2,
      at: later.toISOString(),
    });
    await importText(scope, sources.events.id, eventsCsv("b", 80), {
      mapping: eventsMapping,
      fileName: "more.csv",
    });
    // The same rows with other scores and hours: they replace those of the frozen imports, which show less of themselves then.
    await importText(scope, sources.answers.id, answersCsv("a", 60, 0), {
      mapping: answersMapping,
      fileName: "scores.csv",
    });
    const earlier = eventsCsv("a", 120).replaceAll("T09:00", "T04:00").replaceAll("T10:00", "T05:00");
    await importText(scope, sources.events.id, earlier, { mapping: eventsMapping, fileName: "hours.csv" });
    const again = await recomputeReview(scope, reviewId, later);
    expect(again).toMatchObject({ equal: true, changed: [], removed: [] });
    expect(again.since.map(({ fileName }) => fileName)).toEqual(["more.csv", "scores.csv", "hours.csv"]);
  });

  it("names an import that was undone and what it changed, and is equal again once its bytes are back", async () => {
    const { scope, reviewId, sources, imports } = await frozen();
    await undoImport(scope, imports[1]!.id, later);
    const without = await recomputeReview(scope, reviewId, later);
    expect(without).toMatchObject({ equal: false, hashMatches: true });
    expect(without.removed).toMatchObject([{ fileName: "survey.csv", sourceName: "Survey" }]);
    expect(without.changed.map(({ name }) => name)).toContain("NPS at Buy");
    await importText(scope, sources.answers.id, answersCsv("a", 60, 5), {
      mapping: answersMapping,
      fileName: "survey again.csv",
      at: later,
    });
    const back = await recomputeReview(scope, reviewId, later);
    expect(back).toMatchObject({ equal: true, removed: [], changed: [], since: [] });
    expect(back.again).toMatchObject([{ fileName: "survey.csv", sourceName: "Survey" }]);
  });

  it("counts by the frozen definition and calendar, not by today's", async () => {
    const { scope, journeyId, reviewId } = await frozen();
    await setWindow(scope, { journey: journeyId, windowDays: 1 }, later);
    await withTeam(scope, (tx) =>
      tx.team.update({
        where: { id: scope.teamId },
        data: { timeZone: "Pacific/Kiritimati", minimumN: 5000 },
      }),
    );
    expect(await recomputeReview(scope, reviewId, later)).toMatchObject({ equal: true });
  });

  it("has nothing to compare a draft with", async () => {
    const { scope } = await createTeam();
    const { reviewId } = await createDraft(scope);
    await expect(recomputeReview(scope, reviewId, later)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

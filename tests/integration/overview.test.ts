import { describe, expect, it } from "vitest";
import { setActionStatus } from "@/lib/actions/mutations";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { loadOverview } from "@/lib/overview/loaders";
import { getOverview } from "@/lib/overview/queries";
import { closeReview } from "@/lib/reviews/closing/mutations";
import { createSource } from "@/lib/sources/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import {
  createDraft,
  createReviewableJourney,
  createWrittenReview,
  lastQuarter,
} from "@/tests/factories/review";
import { createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

const q2 = { label: lastQuarter, short: "Q2 2026" };

describe("the overview", () => {
  it("of a new team is empty", async () => {
    const { scope } = await createTeam();
    expect(await getOverview(scope, now)).toMatchObject({ journeys: [], actions: [], sources: [] });
  });

  it("says the numbers of the last quarter over, as the Kpis have them", async () => {
    const { scope } = await createTeam();
    const { journeyId } = await createReviewableJourney(scope);
    const { journeys, sources } = await getOverview(scope, now);
    const kpis = await getJourneyKpis(scope, { journeyId, period: lastQuarter, now });
    expect(journeys).toMatchObject([
      { id: journeyId, stages: 2, rules: 3, reviews: [{ kind: "due", quarter: q2 }] },
    ]);
    expect(journeys[0]!.numbers).toMatchObject({ quarter: q2, against: { short: "Q1 2026" } });
    expect(journeys[0]!.numbers!.kpis).toEqual(kpis);
    expect(kpis.stages[0]!.entrants).toBe(120);
    expect(sources.map(({ name, lastImportAt }) => [name, lastImportAt])).toEqual([
      ["Shop events", now],
      ["Survey", now],
    ]);
  });

  it("keeps journeys apart that read different sources", async () => {
    const { scope } = await createTeam();
    const first = await createReviewableJourney(scope, "First");
    await createReviewableJourney(scope, "Second");
    const bare = await createJourney(scope, { name: "Bare", stages: [{ name: "Only" }] }, now);
    await createSource(scope, { name: "Ads spend", kind: "measures" }, now);
    const { journeys, sources } = await getOverview(scope, now);
    expect(journeys.map(({ name }) => name)).toEqual(["First", "Second", "Bare"]);
    expect(journeys[2]).toMatchObject({ id: bare.id, stages: 1, rules: 0, numbers: null, reviews: [] });
    const { kpis } = journeys[0]!.numbers!;
    expect(kpis).toEqual(
      await getJourneyKpis(scope, { journeyId: first.journeyId, period: lastQuarter, now }),
    );
    expect(sources[0]).toMatchObject({ name: "Ads spend", lastImportAt: null });
  });

  it("falls back to the newest quarter with data, and waits for the last one's", async () => {
    const { scope } = await createTeam();
    await createReviewableJourney(scope);
    const later = new Date("2026-11-21T10:00:00Z");
    expect((await getOverview(scope, later)).journeys[0]).toMatchObject({
      numbers: { quarter: { label: "2026-Q3" } },
      reviews: [{ kind: "due", quarter: { label: "2026-Q3" } }],
    });
    const muchLater = new Date("2027-05-21T10:00:00Z");
    expect((await getOverview(scope, muchLater)).journeys[0]).toMatchObject({
      numbers: { quarter: { label: "2026-Q3" } },
      reviews: [{ kind: "waiting", quarter: { label: "2027-Q1" } }],
    });
    const inFirst = new Date("2026-02-21T10:00:00Z");
    expect((await getOverview(scope, inFirst)).journeys[0]!.numbers!.quarter.label).toBe("2026-Q3");
  });

  it("follows a review from its draft to its end, and the actions it leaves open", async () => {
    const { scope, reviewId, actionId } = await createWrittenReview();
    const running = await getOverview(scope, now);
    expect(running.journeys[0]!.reviews).toMatchObject([
      { kind: "running", id: reviewId, state: "frozen", since: minutesLater(5) },
    ]);
    expect(running.actions).toMatchObject([{ id: actionId, title: "Do it", dueOn: "2026-10-01" }]);
    await closeReview(scope, reviewId, minutesLater(6));
    const closed = await getOverview(scope, now);
    expect(closed.journeys[0]!.reviews).toMatchObject([
      {
        kind: "next",
        quarter: { label: "2026-Q3" },
        from: "2026-10-01",
        last: { id: reviewId, at: minutesLater(6) },
      },
    ]);
    await setActionStatus(scope, { actionId, status: "done" }, minutesLater(7));
    expect((await getOverview(scope, now)).actions).toEqual([]);
  });

  it("forgets an import that was undone", async () => {
    const { scope } = await createTeam();
    const { imports } = await createReviewableJourney(scope);
    for (const { id } of imports) await undoImport(scope, id, minutesLater(1));
    const { journeys, sources } = await getOverview(scope, now);
    expect(journeys[0]).toMatchObject({ numbers: null, reviews: [] });
    expect(sources.map(({ lastImportAt }) => lastImportAt)).toEqual([null, null]);
  });

  it("shows another team nothing", async () => {
    const owner = await createTeam();
    await createDraft(owner.scope);
    const { scope, user, slug } = await createTeam({ role: "viewer" });
    expect(await getOverview(scope, now)).toMatchObject({ journeys: [], actions: [], sources: [] });
    const { overview, rights } = await asUser(user, () => loadOverview(slug));
    expect(overview.journeys).toEqual([]);
    expect(rights).toEqual({ mayEditJourneys: false, mayImport: false, mayReview: false });
    await expect(asUser(user, () => loadOverview(owner.slug))).rejects.toThrow(
      /NEXT_HTTP_ERROR_FALLBACK;404/,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "@/lib/dates";
import { foldTimelines, type TimelineEvent } from "./fold-timelines";
import type { FoldedPeriod, FoldPlan } from "./grain-tally";
import { createJourneyFold, ROLE_BOTH } from "./journey-fold";
import { type Calendar, type Grain, type Period, periodsBetween } from "./period";

const calendar: Calendar = { timeZone: "UTC", fiscalYearStartMonth: 1 };
const at = (text: string) => Date.parse(text);
const begin = at("2026-01-01T00:00Z");
const instant = (ms: number, ...stages: number[]): TimelineEvent => ({ loMs: ms, hiMs: ms, stages });
const wholeDay = (ms: number, ...stages: number[]): TimelineEvent => ({
  loMs: ms,
  hiMs: ms + DAY_MS - 1,
  stages,
});
const periodsOf = (from: string, to: string): Record<Grain, Period[]> => ({
  week: periodsBetween("week", from, to, calendar),
  month: periodsBetween("month", from, to, calendar),
  quarter: periodsBetween("quarter", from, to, calendar),
});
const plan = (more: Partial<FoldPlan> = {}): FoldPlan => ({
  stageCount: 2,
  anchor: null,
  windowDays: 30,
  stepAsOfMs: [at("2027-01-01T00:00Z")],
  periods: periodsOf("2026-01-01", "2026-07-01"),
  ...more,
});
const firstQuarter = (timelines: TimelineEvent[][], more: Partial<FoldPlan> = {}) =>
  foldTimelines(timelines, plan(more)).quarter[0]?.stages[0];

/** kpis.md read aloud: every person, period and stage looked at on its own. */
function recount(
  people: TimelineEvent[][],
  given: FoldPlan,
  period: Period,
  before: Period | undefined,
): FoldedPeriod {
  const inside = (event: TimelineEvent, p: Period) => event.loMs >= p.startMs && event.loMs < p.endMs;
  const active = (events: TimelineEvent[], p: Period) =>
    events.some((event) => inside(event, p) && event.stages.some((stage) => stage >= (given.anchor ?? 0)));
  const windowMs = given.windowDays * DAY_MS;
  const stages = Array.from({ length: given.stageCount }, (_, stage) => {
    const counts = { entrants: 0, mature: 0, maturing: 0, converted: 0, events: 0 };
    for (const events of people) {
      const matching = events.filter((event) => event.stages.includes(stage) && inside(event, period));
      counts.events += matching.length;
      const [entry] = matching.toSorted((a, b) => a.loMs - b.loMs || a.hiMs - b.hiMs);
      if (!entry) continue;
      counts.entrants++;
      if (stage === given.stageCount - 1) continue;
      const asOf = given.stepAsOfMs[stage] ?? null;
      if (asOf === null || entry.hiMs + windowMs > asOf) {
        counts.maturing++;
        continue;
      }
      counts.mature++;
      const reached = events.some(
        (to) => to.stages.includes(stage + 1) && to.hiMs >= entry.loMs && to.loMs <= entry.hiMs + windowMs,
      );
      if (reached) counts.converted++;
    }
    return counts;
  });
  if (given.anchor === null || !before) return { period, stages, retention: null };
  const earlier = people.filter((events) => active(events, before));
  const retained = earlier.filter((events) => active(events, period)).length;
  return { period, stages, retention: { activeBefore: earlier.length, retained } };
}

const recountAll = (people: TimelineEvent[][], given: FoldPlan, grain: Grain) =>
  given.periods[grain].map((period, index) =>
    recount(people, given, period, index > 0 ? given.periods[grain][index - 1] : undefined),
  );

/** Half days, so that ties, window ends and as-ofs often fall together. */
const cases = fc
  .record({ stageCount: fc.constantFrom(1, 2, 3, 4, 34), windowDays: fc.constantFrom(0, 1, 3, 30) })
  .chain(({ stageCount, windowDays }) => {
    const firstStage = stageCount === 34 ? 28 : 0;
    const stage = fc.integer({ min: firstStage, max: stageCount - 1 });
    const halfDays = fc.oneof(fc.integer({ min: -20, max: 420 }), fc.integer({ min: 60, max: 72 }));
    const event = fc
      .tuple(halfDays, fc.boolean(), fc.uniqueArray(stage, { maxLength: 3 }))
      .map(([half, day, stages]) =>
        day
          ? wholeDay(begin + Math.floor(half / 2) * DAY_MS, ...stages)
          : instant(begin + (half * DAY_MS) / 2, ...stages),
      );
    const near = fc.array(event, { maxLength: 14 });
    const asOf = fc.option(fc.integer({ min: 0, max: 420 }).map((half) => begin + (half * DAY_MS) / 2));
    const given = fc.record<FoldPlan>({
      stageCount: fc.constant(stageCount),
      anchor: fc.option(stage),
      windowDays: fc.constant(windowDays),
      stepAsOfMs: fc.array(asOf, { minLength: stageCount, maxLength: stageCount }),
      periods: fc.constantFrom(periodsOf("2026-01-01", "2026-07-01"), periodsOf("2026-02-01", "2026-03-15")),
    });
    return fc.record({ people: fc.array(near, { maxLength: 6 }), given });
  });

describe("the recount", () => {
  it("is that of the definitions, for every grain, stage and period", () => {
    fc.assert(
      fc.property(cases, ({ people, given }) => {
        const counts = foldTimelines(people, given);
        for (const grain of ["week", "month", "quarter"] as const)
          expect(counts[grain]).toEqual(recountAll(people, given, grain));
      }),
      { numRuns: 1500 },
    );
  });

  it("does not depend on the order of persons or of their events", () => {
    fc.assert(
      fc.property(cases, ({ people, given }) => {
        const turned = people.toReversed().map((events) => events.toReversed());
        expect(foldTimelines(turned, given)).toEqual(foldTimelines(people, given));
      }),
    );
  });

  it("of nothing is zeros, or no periods at all", () => {
    const nothing = foldTimelines([], plan({ anchor: 1 })).quarter;
    expect(nothing[0]?.retention).toBeNull();
    expect(nothing[1]?.retention).toEqual({ activeBefore: 0, retained: 0 });
    expect(nothing[1]?.stages[0]).toEqual({ entrants: 0, mature: 0, maturing: 0, converted: 0, events: 0 });
    const none = { week: [], month: [], quarter: [] };
    expect(foldTimelines([[instant(begin, 0)]], plan({ periods: none }))).toEqual(none);
  });
});

describe("a conversion", () => {
  const noon = at("2026-02-10T12:00Z");
  const day = at("2026-02-10T00:00Z");

  it("counts on the boundary of the window and not a millisecond later", () => {
    const end = noon + 30 * DAY_MS;
    expect(firstQuarter([[instant(noon, 0), instant(end, 1)]])).toMatchObject({ mature: 1, converted: 1 });
    expect(firstQuarter([[instant(noon, 0), instant(end + 1, 1)]])).toMatchObject({
      mature: 1,
      converted: 0,
    });
    expect(firstQuarter([[instant(noon, 0), instant(noon, 1)]])?.converted).toBe(1);
    expect(firstQuarter([[instant(noon, 0), instant(noon - 1, 1)]])?.converted).toBe(0);
    expect(firstQuarter([[instant(noon, 0, 1)]])?.converted).toBe(1);
  });

  it("starts from the first entry inside the period", () => {
    const late = [instant(noon, 0), instant(noon + 20 * DAY_MS, 0), instant(noon + 31 * DAY_MS, 1)];
    expect(firstQuarter([late])).toEqual({ entrants: 1, mature: 1, maturing: 0, converted: 0, events: 2 });
  });

  it("is mature when its window ends by the as-of, and maturing without one", () => {
    const asOf = noon + 30 * DAY_MS;
    expect(firstQuarter([[instant(noon, 0)]], { stepAsOfMs: [asOf] })).toMatchObject({
      mature: 1,
      maturing: 0,
    });
    expect(firstQuarter([[instant(noon + 1, 0)]], { stepAsOfMs: [asOf] })).toMatchObject({
      mature: 0,
      maturing: 1,
    });
    expect(firstQuarter([[instant(noon, 0)]], { stepAsOfMs: [null] })).toMatchObject({
      mature: 0,
      maturing: 1,
    });
  });

  it("orders a date without a time by day", () => {
    expect(firstQuarter([[instant(noon, 0), wholeDay(day, 1)]])?.converted).toBe(1);
    expect(firstQuarter([[instant(noon, 0), wholeDay(day - DAY_MS, 1)]])?.converted).toBe(0);
    expect(firstQuarter([[wholeDay(day, 0), instant(day, 1)]])?.converted).toBe(1);
    expect(firstQuarter([[wholeDay(day, 0), instant(day + 31 * DAY_MS - 1, 1)]])?.converted).toBe(1);
    expect(firstQuarter([[wholeDay(day, 0), instant(day + 31 * DAY_MS, 1)]])?.converted).toBe(0);
    expect(firstQuarter([[wholeDay(day, 0), wholeDay(day + 30 * DAY_MS, 1)]])?.converted).toBe(1);
    const soon = [instant(day - DAY_MS, 0), wholeDay(day, 1), instant(noon, 1)];
    expect(firstQuarter([soon], { windowDays: 1 })?.converted).toBe(1);
    const midnight = [instant(day, 0), wholeDay(day, 0), instant(day + 31 * DAY_MS - 1, 1)];
    expect(firstQuarter([midnight])).toMatchObject({ events: 2, converted: 0 });
    expect(firstQuarter([[wholeDay(day, 0, 1)]])).toMatchObject({ events: 1, converted: 1 });
  });
});

/** Cases of the funnel and retention oracle that a step conversion and a headline retention share with it. */
describe("the oracle's cases", () => {
  const clock = (time: string) => at(`2026-01-01T${time}Z`);

  it("funnels of two steps", () => {
    const wrongOrder = [
      [instant(clock("00:00:01"), 0)],
      [instant(clock("00:00:02"), 0)],
      [instant(clock("00:00:04"), 0), instant(clock("00:00:03"), 1), instant(clock("00:00:05"), 1)],
      [instant(clock("00:00:06"), 1)],
      [instant(clock("00:00:07"), 1), instant(clock("00:00:08"), 0)],
    ];
    expect(firstQuarter(wrongOrder, { windowDays: 14 })).toMatchObject({ entrants: 4, converted: 1 });
    const window = [
      [instant(clock("14:00:00"), 0), instant(clock("14:05:00"), 1)],
      [instant(clock("14:03:00"), 0)],
      [instant(clock("12:00:00"), 0), instant(clock("12:15:00"), 1)],
    ];
    expect(firstQuarter(window, { windowDays: 14 })).toMatchObject({ entrants: 3, converted: 2 });
  });

  it("retention by week", () => {
    const days = (...dates: string[]) => dates.map((date) => instant(at(`2020-${date}T05:00Z`), 0));
    const people = [
      days("06-10", "06-11", "06-17", "06-24", "07-04", "07-11"),
      days("06-10", "06-11", "06-17", "07-04", "07-11", "07-25"),
    ];
    const periods = {
      week: periodsBetween("week", "2020-06-08", "2020-07-27", calendar),
      month: [],
      quarter: [],
    };
    const { week } = foldTimelines(people, plan({ stageCount: 1, anchor: 0, stepAsOfMs: [], periods }));
    expect(week.map((one) => one.retention && [one.retention.activeBefore, one.retention.retained])).toEqual([
      null,
      [2, 2],
      [2, 1],
      [1, 1],
      [2, 2],
      [2, 0],
      [0, 0],
    ]);
  });
});

describe("a fold refuses", () => {
  it("rows in the wrong order, too many stages, unknown anchors and periods with gaps", () => {
    const fold = createJourneyFold(plan());
    fold.nextPerson();
    fold.add(begin, begin, 1, 0, ROLE_BOTH);
    expect(() => fold.add(begin + 1, begin + 1, 1, 0, ROLE_BOTH)).toThrow(RangeError);
    expect(() => fold.add(Number.NaN, Number.NaN, 1, 0, ROLE_BOTH)).toThrow(RangeError);
    expect(() => createJourneyFold(plan({ stageCount: 61 }))).toThrow(RangeError);
    expect(() => createJourneyFold(plan({ anchor: 2 }))).toThrow(RangeError);
    const { week, month, quarter } = plan().periods;
    const gap = { week, month: month.filter((_, index) => index !== 1), quarter };
    expect(() => createJourneyFold(plan({ periods: gap }))).toThrow(RangeError);
  });
});

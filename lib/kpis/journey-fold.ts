import { DAY_MS } from "@/lib/dates";
import { type FoldedPeriod, type FoldPlan, GrainTally } from "./grain-tally";
import type { Grain } from "./period";

export type JourneyCounts = Record<Grain, FoldedPeriod[]>;

/** What a row stands for: an event as something to convert to, as an entry, or both. Only entries are counted. */
export const ROLE_TARGET = 1;
export const ROLE_ENTRY = 2;
export const ROLE_BOTH = 3;

/** Bits 0–29 stand for stages 0–29; the high mask goes on from stage 30. */
export const STAGES_PER_MASK = 30;
const MAX_STAGES = 2 * STAGES_PER_MASK;

export interface JourneyFold {
  /** Call before the rows of each person. */
  nextPerson(): void;
  /** One row of the person, rows in descending order of `keyMs`. @throws RangeError when they are not */
  add(keyMs: number, otherMs: number, maskLow: number, maskHigh: number, role: number): void;
  /** The counts of all persons added. Call once. */
  finish(): JourneyCounts;
}

/** The counting state of one person, and the tallies all persons go into. */
class Fold implements JourneyFold {
  private readonly windowMs: number;
  private readonly tallies: Record<Grain, GrainTally>;
  private readonly inTurn: GrainTally[];
  /** The earliest start of a target of each stage seen so far; one more, never reached, after the last stage. */
  private readonly targetLo: Float64Array;
  private readonly groupHi: Float64Array;
  private readonly groupEvents: Float64Array;
  private groupKey = Number.POSITIVE_INFINITY;
  private groupLow = 0;
  private groupHigh = 0;

  constructor(plan: FoldPlan) {
    const { stageCount, anchor, windowDays, periods } = plan;
    if (!Number.isInteger(stageCount) || stageCount < 0 || stageCount > MAX_STAGES)
      throw new RangeError(`A journey has at most ${MAX_STAGES} stages, not ${stageCount}`);
    if (anchor !== null && !(anchor >= 0 && anchor < stageCount)) throw new RangeError(`No stage ${anchor}`);
    this.windowMs = windowDays * DAY_MS;
    this.tallies = {
      week: new GrainTally(periods.week, plan, this.windowMs),
      month: new GrainTally(periods.month, plan, this.windowMs),
      quarter: new GrainTally(periods.quarter, plan, this.windowMs),
    };
    this.inTurn = [this.tallies.week, this.tallies.month, this.tallies.quarter];
    this.targetLo = new Float64Array(stageCount + 1).fill(Number.POSITIVE_INFINITY);
    this.groupHi = new Float64Array(stageCount);
    this.groupEvents = new Float64Array(stageCount);
  }

  nextPerson(): void {
    this.judgeGroup();
    for (const tally of this.inTurn) tally.endPerson();
    this.targetLo.fill(Number.POSITIVE_INFINITY);
    this.groupKey = Number.POSITIVE_INFINITY;
  }

  add(keyMs: number, otherMs: number, maskLow: number, maskHigh: number, role: number): void {
    if (keyMs !== this.groupKey) {
      if (!(keyMs < this.groupKey)) throw new RangeError("Rows of a person must come latest first");
      this.judgeGroup();
      this.groupKey = keyMs;
    }
    if ((role & ROLE_TARGET) !== 0) {
      if (maskLow !== 0) this.noteTargets(maskLow, 0, otherMs);
      if (maskHigh !== 0) this.noteTargets(maskHigh, STAGES_PER_MASK, otherMs);
    }
    if ((role & ROLE_ENTRY) !== 0) {
      if (maskLow !== 0) this.noteEntries(maskLow, 0, this.groupLow, otherMs);
      if (maskHigh !== 0) this.noteEntries(maskHigh, STAGES_PER_MASK, this.groupHigh, otherMs);
      this.groupLow |= maskLow;
      this.groupHigh |= maskHigh;
    }
  }

  finish(): JourneyCounts {
    this.nextPerson();
    const { week, month, quarter } = this.tallies;
    return { week: week.counts(), month: month.counts(), quarter: quarter.counts() };
  }

  private noteTargets(mask: number, base: number, lo: number): void {
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const stage = base + 31 - Math.clz32(bits & -bits);
      if (lo < this.targetLo[stage]!) this.targetLo[stage] = lo;
    }
  }

  /** Of entries that start together the one that ends first counts: an instant goes before its whole day. */
  private noteEntries(mask: number, base: number, seen: number, hi: number): void {
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const stage = base + 31 - Math.clz32(bit);
      if ((seen & bit) === 0) {
        this.groupHi[stage] = hi;
        this.groupEvents[stage] = 1;
      } else {
        if (hi < this.groupHi[stage]!) this.groupHi[stage] = hi;
        this.groupEvents[stage]! += 1;
      }
    }
  }

  /** Once all targets of a moment are known, its entries are judged against them. */
  private judgeGroup(): void {
    const { groupLow, groupHigh } = this;
    if ((groupLow | groupHigh) === 0) return;
    for (const tally of this.inTurn) {
      if (!tally.moveTo(this.groupKey)) continue;
      this.enterAll(tally, groupLow, 0);
      this.enterAll(tally, groupHigh, STAGES_PER_MASK);
    }
    this.groupLow = 0;
    this.groupHigh = 0;
  }

  private enterAll(tally: GrainTally, mask: number, base: number): void {
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const stage = base + 31 - Math.clz32(bits & -bits);
      const hi = this.groupHi[stage]!;
      tally.enter(stage, hi, this.targetLo[stage + 1]! <= hi + this.windowMs, this.groupEvents[stage]!);
    }
  }
}

/**
 * Counts entrants, conversions, events and retention of a journey for all periods in one pass over its events,
 * person by person and latest first, in memory that does not grow with them.
 *
 * An event with an instant is one row: `keyMs` = `otherMs` = the instant, ROLE_BOTH. A date-only event is the whole
 * day [lo, hi] and two rows: ROLE_TARGET with key hi and other lo, ROLE_ENTRY with key lo and other hi.
 * @throws RangeError for more than 60 stages, an anchor that is no stage, or periods with gaps
 */
export function createJourneyFold(plan: FoldPlan): JourneyFold {
  return new Fold(plan);
}

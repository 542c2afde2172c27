import type { Grain, Period } from "./period";

/** What is counted of a stage in a period; a stage without a step after it has no mature or converted entrants. */
export interface StageCounts {
  entrants: number;
  mature: number;
  maturing: number;
  converted: number;
  events: number;
}

/** Persons active in the period before, and those of them active again. */
export interface RetentionCounts {
  activeBefore: number;
  retained: number;
}

/** `retention` is null without an anchor, and for the first period of a list. */
export interface FoldedPeriod {
  period: Period;
  stages: StageCounts[];
  retention: RetentionCounts | null;
}

/** What a fold has to know. Index s of `stepAsOfMs` is the as-of of step s → s + 1; null: nothing has matured. */
export interface FoldPlan {
  stageCount: number;
  anchor: number | null;
  windowDays: number;
  stepAsOfMs: (number | null)[];
  periods: Record<Grain, Period[]>;
}

const NOWHERE = -1;

/** @throws RangeError unless each period starts where the one before ends */
function requireContiguous(periods: readonly Period[]): void {
  periods.forEach((period, index) => {
    const before = periods[index - 1];
    if (period.endMs <= period.startMs || (before && before.endMs !== period.startMs))
      throw new RangeError(`Periods must follow one another: ${period.label}`);
  });
}

/** The bits of the stages `from` … `to − 1` in the mask whose first bit stands for stage `base`. */
function maskOf(from: number, to: number, base: number): number {
  let mask = 0;
  for (let stage = Math.max(from, base); stage < Math.min(to, base + 30); stage++)
    mask |= 1 << (stage - base);
  return mask;
}

/**
 * The counts of one grain. A person's entries come latest first, so a period's entry is overwritten until the
 * person moves to an earlier period; only then it is added up. Memory: stages × periods, nothing per event.
 */
export class GrainTally {
  private readonly periods: readonly Period[];
  private readonly stageCount: number;
  private readonly anchored: boolean;
  private readonly anchorLow: number;
  private readonly anchorHigh: number;
  private readonly starts: Float64Array;
  private readonly endMs: number;
  private readonly matureBefore: Float64Array;
  private readonly entrants: Float64Array;
  private readonly mature: Float64Array;
  private readonly maturing: Float64Array;
  private readonly converted: Float64Array;
  private readonly events: Float64Array;
  private readonly activeBefore: Float64Array;
  private readonly retained: Float64Array;
  /** The person's entry of each stage in the period at `at`, valid where the touched bit is set. */
  private readonly entryHi: Float64Array;
  private readonly entryConverted: Uint8Array;
  private touchedLow = 0;
  private touchedHigh = 0;
  private at = NOWHERE;
  private activeAt = NOWHERE;

  constructor(periods: readonly Period[], plan: FoldPlan, windowMs: number) {
    requireContiguous(periods);
    const { stageCount, anchor } = plan;
    const cells = stageCount * periods.length;
    this.periods = periods;
    this.stageCount = stageCount;
    this.anchored = anchor !== null;
    this.anchorLow = anchor === null ? 0 : maskOf(anchor, stageCount, 0);
    this.anchorHigh = anchor === null ? 0 : maskOf(anchor, stageCount, 30);
    this.starts = Float64Array.from(periods, (period) => period.startMs);
    this.endMs = periods.at(-1)?.endMs ?? Number.NEGATIVE_INFINITY;
    this.matureBefore = new Float64Array(stageCount).fill(Number.NEGATIVE_INFINITY);
    for (let stage = 0; stage < stageCount - 1; stage++) {
      const asOf = plan.stepAsOfMs[stage] ?? null;
      if (asOf !== null) this.matureBefore[stage] = asOf - windowMs;
    }
    this.entrants = new Float64Array(cells);
    this.mature = new Float64Array(cells);
    this.maturing = new Float64Array(cells);
    this.converted = new Float64Array(cells);
    this.events = new Float64Array(cells);
    this.activeBefore = new Float64Array(periods.length);
    this.retained = new Float64Array(periods.length);
    this.entryHi = new Float64Array(stageCount);
    this.entryConverted = new Uint8Array(stageCount);
  }

  /** Moves to the period that holds an instant, adding up the one left. False outside all periods. */
  moveTo(ms: number): boolean {
    const at = this.periodIndex(ms);
    if (at !== this.at) {
      this.flush();
      this.at = at;
    }
    return at !== NOWHERE;
  }

  /** Notes an entry of a stage in the present period in place of any later one, and how many events it stands for. */
  enter(stage: number, hi: number, converted: boolean, events: number): void {
    this.entryHi[stage] = hi;
    this.entryConverted[stage] = converted ? 1 : 0;
    this.events[this.at * this.stageCount + stage]! += events;
    if (stage < 30) this.touchedLow |= 1 << stage;
    else this.touchedHigh |= 1 << (stage - 30);
  }

  /** Adds up what is left of a person. */
  endPerson(): void {
    this.flush();
    this.activeAt = NOWHERE;
  }

  counts(): FoldedPeriod[] {
    return this.periods.map((period, index) => ({
      period,
      stages: Array.from({ length: this.stageCount }, (_, stage) =>
        this.stageCounts(index * this.stageCount + stage),
      ),
      retention:
        this.anchored && index > 0
          ? { activeBefore: this.activeBefore[index] ?? 0, retained: this.retained[index] ?? 0 }
          : null,
    }));
  }

  private stageCounts(cell: number): StageCounts {
    return {
      entrants: this.entrants[cell] ?? 0,
      mature: this.mature[cell] ?? 0,
      maturing: this.maturing[cell] ?? 0,
      converted: this.converted[cell] ?? 0,
      events: this.events[cell] ?? 0,
    };
  }

  private periodIndex(ms: number): number {
    const { starts, at } = this;
    const last = starts.length - 1;
    if (last < 0 || ms < starts[0]! || ms >= this.endMs) return NOWHERE;
    if (at !== NOWHERE && ms >= starts[at]! && (at === last || ms < starts[at + 1]!)) return at;
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= ms) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private flush(): void {
    if ((this.touchedLow | this.touchedHigh) === 0) return;
    this.addUp(this.touchedLow, 0);
    this.addUp(this.touchedHigh, 30);
    if (((this.touchedLow & this.anchorLow) | (this.touchedHigh & this.anchorHigh)) !== 0) this.addActive();
    this.touchedLow = 0;
    this.touchedHigh = 0;
  }

  private addUp(touched: number, base: number): void {
    const row = this.at * this.stageCount;
    for (let bits = touched; bits !== 0; bits &= bits - 1) {
      const stage = base + 31 - Math.clz32(bits & -bits);
      this.entrants[row + stage]! += 1;
      if (stage === this.stageCount - 1) continue;
      if (this.entryHi[stage]! <= this.matureBefore[stage]!) {
        this.mature[row + stage]! += 1;
        this.converted[row + stage]! += this.entryConverted[stage]!;
      } else this.maturing[row + stage]! += 1;
    }
  }

  /** Periods come latest first: if the next one was active too, the person was retained in it. */
  private addActive(): void {
    const next = this.at + 1;
    if (next < this.activeBefore.length) {
      this.activeBefore[next]! += 1;
      if (this.activeAt === next) this.retained[next]! += 1;
    }
    this.activeAt = this.at;
  }
}

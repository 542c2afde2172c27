import { benjaminiHochberg } from "./benjamini-hochberg";
import { detectableChange, detectableProportionChange } from "./detectable-change";
import { type Difference, newcombeDifference } from "./newcombe";
import { npsDifference } from "./nps";
import type { Kpi, TooLittleReason, Verdict } from "./schema";
import { twoProportionTest, type ZTest } from "./two-proportion-test";
import type { Proportion } from "./wilson";

/** A Kpi of two periods. `periodOver` says whether the current period is over for its sources. */
export interface ChangePair {
  key: string;
  current: Kpi;
  previous: Kpi | null;
  periodOver: boolean;
  higherIsBetter: boolean;
}

/** What calls made together share: the label of the period compared with, and the team's minimum n. */
export interface ChangeCallOptions {
  against: string;
  minimumN: number;
}

interface Comparison extends Difference, ZTest {
  detectable: number | null;
}

const SIGNIFICANCE = 0.05;

/** Of a conversion these are mature entrants only. */
function proportionOf(kpi: Kpi): Proportion | null {
  switch (kpi.kind) {
    case "conversion":
    case "retention":
      return { successes: kpi.counts.numerator, n: kpi.counts.denominator };
    case "csat":
      return { successes: kpi.counts.top, n: kpi.counts.n };
    default:
      return null;
  }
}

function compare(current: Kpi, previous: Kpi): Comparison | null {
  if (current.kind === "nps" && previous.kind === "nps") {
    const difference = npsDifference(current.counts, previous.counts);
    if (!difference || current.value === null || previous.value === null) return null;
    const { low, high, z, p, se } = difference;
    // The scores on screen are raw, so their difference is too; the adjusted interval is drawn out to hold it.
    const delta = current.value - previous.value;
    return {
      delta,
      low: Math.min(low, delta),
      high: Math.max(high, delta),
      z,
      p,
      detectable: detectableChange(se),
    };
  }
  const [a, b] = [proportionOf(current), proportionOf(previous)];
  if (!a || !b) return null;
  const difference = newcombeDifference(a, b);
  const test = twoProportionTest(a, b);
  return difference && test && { ...difference, ...test, detectable: detectableProportionChange(a, b) };
}

function tooLittle({ current, previous, periodOver }: ChangePair, minimumN: number): TooLittleReason | null {
  if (!periodOver) return "period not over";
  if (!previous) return "no earlier period";
  const least = Math.max(1, minimumN);
  return current.n < least || previous.n < least ? "n" : null;
}

function isSoFar({ current, previous, periodOver }: ChangePair): boolean {
  return current.kind === "conversion" && periodOver && !(current.complete && (previous?.complete ?? true));
}

function verdictOf(
  pair: ChangePair,
  comparison: Comparison | null,
  reason: TooLittleReason | null,
  adjustedP: number | null,
  against: string,
): Verdict {
  const shared = {
    against,
    previous: pair.previous?.value ?? null,
    delta: comparison?.delta ?? null,
    low: comparison?.low ?? null,
    high: comparison?.high ?? null,
    soFar: isSoFar(pair),
  };
  if (reason || !comparison || adjustedP === null) {
    const why = reason ?? "n";
    return { call: "too little data", ...shared, p: null, adjustedP: null, detectable: null, reason: why };
  }
  const tested = { ...shared, p: comparison.p, adjustedP };
  // In a tiny sample the adjustment can move a score the other way than the raw change: then nothing is called.
  const moved = adjustedP <= SIGNIFICANCE && comparison.delta * comparison.z > 0;
  if (!moved) return { call: "no detectable change", ...tested, detectable: comparison.detectable };
  const better = comparison.delta > 0 === pair.higherIsBetter;
  return { call: better ? "improved" : "worsened", ...tested, detectable: null };
}

/**
 * Says of each Kpi whether it changed against an earlier period, correcting for all that are called together.
 * Volumes get no verdict. A conversion is called on its mature entrants as soon as the period is over, and marked
 * `soFar` until both windows have closed.
 * @source Benjamini & Hochberg 1995 for the correction; the tests are those of the files used here
 */
export function callChanges(pairs: readonly ChangePair[], options: ChangeCallOptions): Map<string, Verdict> {
  const judged = pairs
    .filter((pair) => pair.current.kind !== "volume")
    .map((pair) => ({
      pair,
      reason: tooLittle(pair, options.minimumN),
      comparison: pair.previous && compare(pair.current, pair.previous),
    }));
  const adjusted = benjaminiHochberg(
    judged.map(({ reason, comparison }) => (reason ? null : (comparison?.p ?? null))),
  );
  const verdicts = new Map<string, Verdict>();
  judged.forEach(({ pair, comparison, reason }, index) => {
    verdicts.set(pair.key, verdictOf(pair, comparison, reason, adjusted[index] ?? null, options.against));
  });
  return verdicts;
}

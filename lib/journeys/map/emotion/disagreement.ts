import { formatCount, formatPlural, formatSigned } from "@/lib/format";

/** What customers' answers say of a stage, on the scale of feelings. */
export interface MeasuredFeeling {
  /** −2…+2 */
  value: number;
  /** its 95 % interval; null: too few answers for one */
  low: number | null;
  high: number | null;
  /** answers it rests on */
  n: number;
  from: "nps" | "csat";
}

const tenths = (value: number) => Math.round(value * 10);

/**
 * Whether a drawn feeling lies outside what customers' answers allow. Points are drawn in tenths, so a difference smaller
 * than one is none. False where there is nothing to compare.
 */
export function disagrees(drawn: number | null, measured: MeasuredFeeling | null | undefined): boolean {
  if (drawn === null || !measured || measured.low === null || measured.high === null) return false;
  if (tenths(drawn) === tenths(measured.value)) return false;
  return drawn < measured.low || drawn > measured.high;
}

/** From here on a drawn feeling is far from what customers say, and not only beyond what chance allows. @unit steps of the scale */
const far = 0.25;

/** Whether a drawn feeling lies so far outside the interval that it is worth an alarm. */
export function isFarOff(drawn: number, measured: MeasuredFeeling): boolean {
  const { low, high } = measured;
  if (low === null || high === null || !disagrees(drawn, measured)) return false;
  return Math.max(low - drawn, drawn - high) >= far - 1e-9;
}

/** A drawn feeling and whose it is; null: nobody's in particular. */
export interface DrawnFeeling {
  name: string | null;
  value: number;
}

/** Whose answers a feeling was measured from: a persona's by their name; "everybody", said where that is in question; null: it isn't. */
export type Whose = { name: string } | "everybody" | null;

/** "We draw +0.9," and "customers say −0.6"; with `named` whose it is: "The busy parent: +0.9,". */
export function disagreementLines(
  drawn: DrawnFeeling,
  measured: MeasuredFeeling,
  { named, whose = null }: { named: boolean; whose?: Whose },
): string[] {
  const value = formatSigned(drawn.value, 1);
  const isOwn = whose !== null && whose !== "everybody";
  const ours = (named || isOwn) && drawn.name !== null ? `${drawn.name}: ${value},` : `We draw ${value},`;
  return [ours, `${isOwn ? "their answers" : "customers"} say ${formatSigned(measured.value, 1)}`];
}

/**
 * "n 132", and whose answers that are: "Nadia: n 132", "everybody: n 132".
 * @param isNamed the persona whose answers these are is named right above (disagreementLines)
 */
export function answersLabel({ n }: MeasuredFeeling, whose: Whose, isNamed = false): string {
  const counted = `n ${formatCount(n)}`;
  if (whose === null || (isNamed && whose !== "everybody")) return counted;
  return `${whose === "everybody" ? "everybody" : whose.name}: ${counted}`;
}

function startOf(whose: Whose): string {
  if (whose === null) return "Customers";
  return whose === "everybody" ? "Everybody’s answers" : `Answers of ${whose.name}`;
}

/**
 * Where a measured feeling comes from and what is drawn beside it: "Customers: NPS +12 from 464 answers = +0.2 on this scale
 * (between −0.1 and +0.4). The busy parent is drawn at +1.1."
 */
export function measuredSentence(
  measured: MeasuredFeeling,
  drawn: readonly DrawnFeeling[],
  whose: Whose = null,
): string {
  const { value, low, high, n, from } = measured;
  // NPS runs from −100 to +100, feelings from −2 to +2 (lib/journeys/map/numbers/measured-feeling.ts).
  const figure = from === "nps" ? `NPS ${formatSigned(value * 50)}` : "satisfaction";
  const range =
    low === null || high === null
      ? "too few to tell how sure that is"
      : `between ${formatSigned(low, 1)} and ${formatSigned(high, 1)}`;
  const ours = drawn.map((one) =>
    one.name === null
      ? ` We draw ${formatSigned(one.value, 1)}.`
      : ` ${one.name} is drawn at ${formatSigned(one.value, 1)}.`,
  );
  return `${startOf(whose)}: ${figure} from ${formatPlural(n, "answer")} = ${formatSigned(value, 1)} on this scale (${range}).${ours.join("")}`;
}

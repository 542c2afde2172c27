import { contradicted } from "@/lib/journeys/map/emotion/contradicted";
import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import type { DrawnFeeling, MeasuredFeeling, Whose } from "@/lib/journeys/map/emotion/disagreement";

/** What customers say beside one curve at a stage. */
export interface FeelingBeside {
  feeling: MeasuredFeeling;
  /** from the answers of the curve's own persona; else everybody's */
  isOwn: boolean;
}

/** What a drawn curve is held against at a stage: the answers of its persona where there are enough, else everybody's. */
export function feelingBeside(
  curve: Pick<Curve, "own">,
  stageId: string,
  everybodys: MeasuredFeelings,
): FeelingBeside | null {
  const own = curve.own?.[stageId];
  const feeling = own ?? everybodys[stageId];
  return feeling ? { feeling, isOwn: own != null } : null;
}

interface Group {
  feeling: MeasuredFeeling;
  /** whose answers alone; null: everybody's */
  curve: number | null;
  /** which of the curves are held against it */
  curves: number[];
}

/** Everybody's answers first, where a curve is held against them or there is none; then those of each persona. */
function groupsAt(
  curves: readonly Pick<Curve, "own">[],
  looked: readonly number[],
  stageId: string,
  everybodys: MeasuredFeelings,
): Group[] {
  const beside = looked.map((index) => ({ index, said: feelingBeside(curves[index]!, stageId, everybodys) }));
  const own = beside.flatMap(({ index, said }): Group[] =>
    said?.isOwn ? [{ feeling: said.feeling, curve: index, curves: [index] }] : [],
  );
  const others = beside.filter(({ said }) => !said?.isOwn).map(({ index }) => index);
  const all = everybodys[stageId];
  const isHeld = others.length > 0 || own.length === 0;
  return all && isHeld ? [{ feeling: all, curve: null, curves: others }, ...own] : own;
}

/** A point of one of the curves. */
type DrawnOn = DrawnFeeling & { curve: number };

/** What is measured at a stage as it is drawn beside the curves that it is held against. */
export interface MeasuredMark {
  feeling: MeasuredFeeling;
  /** the curve of the persona whose answers alone these are; null: everybody's */
  curve: number | null;
  whose: Whose;
  drawn: DrawnOn[];
  /** what is drawn furthest from it, where chance doesn't explain it; null: nothing */
  against: DrawnOn | null;
  /** beside each other there is room for the words of one: of what is contradicted most */
  hasWords: boolean;
}

/**
 * What is measured at a stage: everybody's answers where a curve is held against them, and of each persona their own.
 * @param looked which of the curves are looked at
 * @param stage its id, and which of the stages it is, from 0
 */
export function measuredMarks(
  curves: readonly Curve[],
  looked: readonly number[],
  stage: { id: string; index: number },
  everybodys: MeasuredFeelings,
): MeasuredMark[] {
  const hasOwn = curves.some(({ own }) => Object.keys(own ?? {}).length > 0);
  const marks = groupsAt(curves, looked, stage.id, everybodys).map(({ feeling, curve, curves: held }) => {
    const drawn = held.flatMap((index): DrawnOn[] => {
      const value = curves[index]?.points[stage.index]?.value ?? null;
      return value === null ? [] : [{ name: curves[index]?.name ?? null, value, curve: index }];
    });
    const everybody: Whose = hasOwn ? "everybody" : null;
    const whose: Whose = curve === null ? everybody : { name: curves[curve]?.name ?? "" };
    return { feeling, curve, whose, drawn, against: contradicted(drawn, feeling), hasWords: false };
  });
  const distance = ({ against, feeling }: MeasuredMark) =>
    against ? Math.abs(against.value - feeling.value) : -1;
  const furthest = marks.toSorted((a, b) => distance(b) - distance(a))[0];
  return marks.map((mark) => ({
    ...mark,
    hasWords: marks.length === 1 || (mark === furthest && mark.against !== null),
  }));
}

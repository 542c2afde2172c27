/** `null`: the question wasn't answered. */
export type ReadScore = number | null | { error: string };

/** "9" and the "9.0" that spreadsheets make of it; longer numbers are on no scale. */
const WHOLE = /^([-−]?)(\d{1,6})(?:[.,]0+)?$/;

/**
 * A reader of scores on a scale of whole numbers, both ends included.
 * @param scale lowest and highest score
 */
export function createScoreReader([lowest, highest]: readonly [number, number]): (text: string) => ReadScore {
  return (cell) => {
    const text = cell.trim();
    if (text === "") return null;
    const match = WHOLE.exec(text);
    if (!match) return { error: `Not a whole number on the scale ${lowest}–${highest}` };
    const score = match[1] ? 0 - Number(match[2]) : Number(match[2]);
    if (score < lowest || score > highest)
      return { error: `${score} is not on the scale ${lowest}–${highest}` };
    return score;
  };
}

/** What browsers draw without fail: Chromium and Firefox stop at these sides, phones at less area. */
const longestSide = 16_000;
const largestArea = 40_000_000;
const sharpest = 3;
/** below this small text is hard to read */
const legible = 1.25;

/** Pixels for each px of a picture: as sharp as makes sense and any browser can draw. */
export function pixelScale({ width, height }: { width: number; height: number }): number {
  return Math.min(sharpest, longestSide / Math.max(width, height), Math.sqrt(largestArea / (width * height)));
}

/** Whether a picture is better drawn in several: as one it would be too small to read. */
export function needsPages(size: { width: number; height: number }): boolean {
  return pixelScale(size) < legible;
}

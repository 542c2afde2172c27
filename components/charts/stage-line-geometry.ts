/** One stage as the line needs it. */
export interface LineStage {
  /** People in it; null = not measured. */
  count: number | null;
  /** Share that goes on to the next stage, of those who have had time to; null = unknown or last. @unit ratio 0–1 */
  stepRatio: number | null;
  /** How many of `count` may still go on; null counts as none. */
  maturing?: number | null;
}

/** The drawing of one stage: paths in the box of the whole line. */
export interface LineSegment {
  width: number | null;
  /** The band from this stage to the next. */
  band: string;
  /** Those who leave, bending away; null when nobody does or it isn't known. */
  leaving: string | null;
  /** The part still maturing, as corners [share of the column along, pixels across]; null when none. */
  maturing: [along: number, across: number][] | null;
  /** How far across the drawing of this stage reaches, leaving stream included. */
  depth: number;
}

export interface LineShape {
  columnLength: number;
  lineWidth: number;
  /** Thinnest a stage with people may get, so that it stays visible. */
  minWidth: number;
  /** How far the leaving stream bends away. */
  bend: number;
  vertical?: boolean;
}

const FORK = 0.44;
const LEAVE_REACH = 0.4;

/** Line width by people, linear from zero: the largest stage has the full width. Null stays null. */
export function lineWidths(
  counts: (number | null)[],
  lineWidth: number,
  minWidth: number,
): (number | null)[] {
  const largest = Math.max(0, ...counts.map((count) => count ?? 0));
  return counts.map((count) => {
    if (count === null) return null;
    if (count <= 0 || largest === 0) return 0;
    return Math.max(minWidth, (count / largest) * lineWidth);
  });
}

const round = (value: number) => Math.round(value * 100) / 100;

/** How a stage's width divides at the fork: those who leave, those who may still go on. */
export function forkWidths(stage: LineStage, width: number): { leaving: number; maturing: number } {
  if (stage.stepRatio === null || !stage.count) return { leaving: 0, maturing: 0 };
  const open = Math.min(1, Math.max(0, (stage.maturing ?? 0) / stage.count));
  const leave = Math.min(1, Math.max(0, 1 - stage.stepRatio));
  return { leaving: width * (1 - open) * leave, maturing: width * open };
}

type Place = (along: number, across: number) => string;

/** The whole line, stage by stage: top edge straight, lower edge easing from each width to the next. */
export function lineSegments(stages: LineStage[], shape: LineShape): LineSegment[] {
  const { columnLength, lineWidth, minWidth, bend, vertical } = shape;
  const counts = stages.map((stage) => stage.count);
  const widths = lineWidths(counts, lineWidth, minWidth);
  const at: Place = (along, across) =>
    vertical ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`;
  return stages.map((stage, index) => {
    const width = widths[index] ?? null;
    if (!width) return { width, band: "", leaving: null, maturing: null, depth: 0 };
    const start = index * columnLength;
    const fork = start + columnLength * FORK;
    const parts = forkWidths(stage, width);
    const rest = Math.max(minWidth, width - parts.leaving);
    const target = widths[index + 1] || rest;
    const leaves = parts.leaving > 0.2;
    return {
      width,
      band: bandPath(at, { start, fork, end: start + columnLength, width, rest, target }),
      leaving: leaves ? leavingPath(at, fork, columnLength * LEAVE_REACH, rest, width, bend) : null,
      maturing: parts.maturing > 0.5 ? maturingCorners(rest, target, Math.min(parts.maturing, rest)) : null,
      depth: leaves ? width + bend : Math.max(width, target),
    };
  });
}

function bandPath(
  at: Place,
  b: { start: number; fork: number; end: number; width: number; rest: number; target: number },
): string {
  const middle = (b.fork + b.end) / 2;
  const corners = `M${at(b.start, 0)} L${at(b.start, b.width)} L${at(b.fork, b.width)} L${at(b.fork, b.rest)}`;
  return `${corners} C${at(middle, b.rest)} ${at(middle, b.target)} ${at(b.end, b.target)} L${at(b.end, 0)} Z`;
}

function leavingPath(
  at: Place,
  fork: number,
  reach: number,
  inner: number,
  outer: number,
  bend: number,
): string {
  const tip = fork + reach;
  const heel = fork + reach * 0.3;
  return [
    `M${at(fork - 0.5, inner)}`,
    `C${at(fork + reach * 0.6, inner)} ${at(tip, inner + bend * 0.5)} ${at(tip, outer + bend)}`,
    `L${at(heel, outer + bend)}`,
    `C${at(heel, outer + bend * 0.45)} ${at(fork + reach * 0.2, outer)} ${at(fork - 0.5, outer)} Z`,
  ].join(" ");
}

/** From the fork on, thinning out to nothing where the next stage begins; corners, since a clip-path in shares takes no curves. */
function maturingCorners(rest: number, target: number, maturing: number): [number, number][] {
  const steps = Array.from({ length: 13 }, (_, step) => step / 12);
  const edge = steps.map((share): [number, number, number] => {
    const eased = share * share * (3 - 2 * share);
    return [FORK + (1 - FORK) * share, rest + (target - rest) * eased, maturing * (1 - eased)];
  });
  const lower = edge.map(([along, across]): [number, number] => [along, across]);
  const upper = edge.map(([along, across, open]): [number, number] => [along, Math.max(0, across - open)]);
  return [...lower, ...upper.reverse()];
}

import type { LinkKind } from "@/lib/journeys/map/item-kinds";
import { type LinkRun, type LinkSpan, linkRuns } from "@/lib/journeys/map/structure/link-levels";
import { linkKindWords } from "@/lib/journeys/map/structure/link-words";
import type { Drawing } from "./drawing";
import { fonts, stageHex } from "./look";
import { type Block, element, group, textLine } from "./svg-parts";
import { wrapText } from "./wrap-text";

const [firstLevel, levelHeight, radius] = [16, 22, 8];
const dashes: Record<LinkKind, string | undefined> = { loop: undefined, skip: "6 4", "side-path": "1.5 4" };

function ends({ spans }: Drawing, run: LinkRun, width: number): [from: number, to: number] {
  const middle = (stage: number, within = 0.5) =>
    (spans[stage]!.start + spans[stage]!.width * within) * width;
  if (run.from === run.to) return [middle(run.from, 0.75) + 36, middle(run.from, 0.75) - 36];
  return [middle(run.from) + run.fromShift, middle(run.to) + run.toShift];
}

function arc(run: LinkRun, width: number, drawing: Drawing): string {
  const { look, laid } = drawing;
  const link = laid.state.link[run.id]!;
  const [from, to] = ends(drawing, run, width);
  const depth = firstLevel + run.level * levelHeight;
  const turn = from < to ? radius : -radius;
  const colour = stageHex(run.from, drawing.spans.length, look.palette);
  const path = `M${from} 3V${depth - radius}q0 ${radius} ${turn} ${radius}H${to - turn}q${turn} 0 ${turn} ${-radius}V6`;
  const line = {
    d: path,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.5,
    "stroke-dasharray": dashes[link.kind],
  };
  const room = Math.max(60, Math.abs(to - from) - 24);
  const [label = ""] = wrapText(
    link.label || linkKindWords[link.kind].name,
    room,
    (text) => look.measure(text, fonts.small),
    1,
  );
  const wide = look.measure(label, fonts.small);
  const left = (from + to) / 2 - wide / 2;
  const name = (stageId: string) => laid.state.stage[stageId]?.name ?? "";
  const kind = linkKindWords[link.kind].name;
  const said = `${link.label ? `${link.label}: ` : ""}${kind} from ${name(link.fromStageId)} to ${name(link.toStageId)}`;
  const drawn = [
    element("path", line),
    element("circle", { cx: from, cy: 3, r: 3, fill: colour }),
    element("path", { d: `M${to} 0l4.6 8h-9.2Z`, fill: colour }),
    element("rect", {
      x: left - 6,
      y: depth - 8,
      width: wide + 12,
      height: 16,
      rx: 8,
      fill: look.palette.paper,
    }),
    textLine(label, fonts.small, look.palette["ink-2"], { x: left, y: depth + 4 }, look),
  ];
  return group({ role: "img", "aria-label": said }, drawn.join(""));
}

/** Loops, skips and side paths under the heads of these columns. null: there are none. */
export function linksBlock(
  columns: { first: number; count: number; width: number },
  drawing: Drawing,
): Block | null {
  const at = new Map(drawing.spans.map(({ id }, index) => [id, index]));
  const spans = Object.values(drawing.laid.state.link).flatMap((link): LinkSpan[] => {
    const [from, to] = [at.get(link.fromStageId), at.get(link.toStageId)];
    return from === undefined || to === undefined ? [] : [{ id: link.id, from, to }];
  });
  if (spans.length === 0) return null;
  const runs = linkRuns(spans);
  const levels = Math.max(...runs.map(({ level }) => level));
  const whole = columns.width * drawing.laid.columns.length;
  const window = { width: columns.count * columns.width, height: firstLevel + levels * levelHeight + 14 };
  const view = `${columns.first * columns.width} 0 ${window.width} ${window.height}`;
  const content = runs.map((run) => arc(run, whole, drawing)).join("");
  return { ...window, draw: (x, y) => element("svg", { x, y, ...window, viewBox: view }, content) };
}

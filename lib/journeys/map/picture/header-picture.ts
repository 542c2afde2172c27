import { formatCount } from "@/lib/format";
import type { MapColumn } from "@/lib/journeys/map/columns";
import type { NumberChip } from "@/lib/journeys/map/numbers";
import type { Drawing } from "./drawing";
import { fonts, type Palette, stageHex } from "./look";
import { type Block, element, flow, group, meaning, stack, textBlock } from "./svg-parts";
import { wrapText } from "./wrap-text";

/** Height of the line where most people are. @unit px */
const bandHeight = 18;
const rule = 3;

const signs = { improved: "▲", worsened: "▼", "no detectable change": "●", "too little data": "○" } as const;
const tones = {
  improved: "good",
  worsened: "bad",
  "no detectable change": "unsure",
  "too little data": "ink-3",
} as const;

/** "27.9 % go on ▼ 4.4", or how many there are where that is too few. */
function chipBlock(chip: NumberChip, { look }: Drawing): Block {
  const { palette } = look;
  const figure = chip.figure ?? formatCount(chip.n);
  const label =
    chip.figure === null && (chip.kind === "nps" || chip.kind === "csat") ? "answers" : chip.label;
  const strong = textBlock([figure], fonts.smallStrong, palette.ink, look);
  const plain = textBlock([label], fonts.small, palette["ink-2"], look);
  const call =
    chip.call &&
    textBlock(
      [[signs[chip.call], chip.change].filter(Boolean).join(" ")],
      fonts.smallStrong,
      palette[tones[chip.call]],
      look,
    );
  const parts = chip.kind === "nps" && chip.figure !== null ? [plain, strong] : [strong, plain];
  return meaning({}, flow([...parts, ...(call ? [call] : [])], Number.POSITIVE_INFINITY, { x: 4, y: 0 }));
}

function numbersBlock(stageId: string, width: number, drawing: Drawing): Block {
  const { look, map } = drawing;
  const stage = map.numbers?.stages[stageId];
  const people = stage?.entrants ?? null;
  const entrants =
    people === null
      ? []
      : [
          meaning(
            {},
            flow(
              [
                textBlock([formatCount(people)], fonts.smallStrong, look.palette.ink, look),
                textBlock([people === 1 ? "person" : "people"], fonts.small, look.palette["ink-2"], look),
              ],
              Number.POSITIVE_INFINITY,
              { x: 4, y: 0 },
            ),
          ),
        ];
  const chips = (stage?.chips ?? []).map((chip) => chipBlock(chip, drawing));
  return flow([...entrants, ...chips], width, { x: 12, y: 2 });
}

/** The part of the line of people that hangs over a stage: as wide as it has people, easing into the next. */
function bandPath(drawing: Drawing, stage: number, box: { x: number; y: number; width: number }): string {
  const counts = drawing.spans.map(({ id }) => drawing.map.numbers?.stages[id]?.entrants ?? null);
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  const heightOf = (index: number) => {
    const count = counts[index] ?? null;
    return count === null || count <= 0 || most === 0 ? null : Math.max(2, (count / most) * bandHeight);
  };
  const own = heightOf(stage);
  const { x, y, width } = box;
  if (own === null) return `M${x} ${y}h${width}v${rule}h${-width}Z`;
  const next = heightOf(stage + 1) ?? own;
  const [fork, end] = [x + width * 0.5, x + width];
  const middle = (fork + end) / 2;
  return `M${x} ${y}V${y + own}H${fork}C${middle} ${y + own} ${middle} ${y + next} ${end} ${y + next}V${y}Z`;
}

/** Whether anything is counted on this map, so that the line of people is drawn. */
function hasPeople({ spans, map }: Drawing): boolean {
  return spans.some(({ id }) => (map.numbers?.stages[id]?.entrants ?? 0) > 0);
}

interface StageHead {
  index: number;
  content: Block;
  width: number;
  steps: Block[];
}

function headOf(columns: readonly MapColumn[], columnWidth: number, drawing: Drawing): StageHead {
  const { look } = drawing;
  const { palette, measure } = look;
  const { stage } = columns[0]!;
  const width = columns.length * columnWidth;
  const name = wrapText(stage.name, width - 28, (text) => measure(text, fonts.stage));
  const steps = columns.flatMap(({ step }) => {
    if (!step) return [];
    const lines = wrapText(step.name, columnWidth - 24, (text) => measure(text, fonts.strong));
    return [textBlock(lines, fonts.strong, palette["ink-2"], look)];
  });
  return {
    index: drawing.spans.findIndex(({ id }) => id === stage.id),
    content: stack(
      [textBlock(name, fonts.stage, palette.ink, look), numbersBlock(stage.id, width - 28, drawing)],
      2,
    ),
    width,
    steps,
  };
}

function drawHead(
  head: StageHead,
  at: { x: number; y: number; stepTop: number; columnWidth: number },
  drawing: Drawing,
): string {
  const { palette } = drawing.look;
  const total = drawing.spans.length;
  const colour = stageHex(head.index, total, palette);
  const isLine = hasPeople(drawing);
  const band = isLine
    ? element("path", { d: bandPath(drawing, head.index, { ...at, width: head.width }), fill: colour })
    : element("rect", { x: at.x, y: at.y, width: head.width, height: rule, fill: colour });
  const steps = head.steps.map((step, index) => step.draw(at.x + 14 + index * at.columnWidth, at.stepTop));
  const content = head.content.draw(at.x + 14, at.y + (isLine ? bandHeight : rule) + 8);
  const columns = Math.round(head.width / at.columnWidth);
  return group({ role: "columnheader", "aria-colspan": columns }, band + content + steps.join(""));
}

function byStage(columns: readonly MapColumn[]): MapColumn[][] {
  const groups: MapColumn[][] = [];
  for (const column of columns) {
    if (groups.at(-1)?.[0]?.stage.id === column.stage.id) groups.at(-1)!.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** The heads of these columns side by side, with the line of people over them. */
export function headerBlock(columns: readonly MapColumn[], columnWidth: number, drawing: Drawing): Block {
  const heads = byStage(columns).map((own) => headOf(own, columnWidth, drawing));
  const top = (hasPeople(drawing) ? bandHeight : rule) + 8;
  const names = Math.max(0, ...heads.map(({ content }) => content.height));
  const steps = Math.max(0, ...heads.flatMap((head) => head.steps.map(({ height }) => height)));
  return {
    width: columns.length * columnWidth,
    height: top + names + (steps > 0 ? steps + 8 : 0) + 8,
    draw: (x, y) => {
      let left = x;
      return heads
        .map((head) => {
          const drawn = drawHead(head, { x: left, y, stepTop: y + top + names + 8, columnWidth }, drawing);
          left += head.width;
          return drawn;
        })
        .join("");
    },
  };
}

/** Whether a column begins a stage, whose edge is drawn stronger than that of a step. */
export function edgeColour(column: MapColumn, palette: Palette): string {
  return column.isFirstOfStage ? palette["rule-strong"] : palette.rule;
}

import { formatSigned } from "@/lib/format";
import { type MetricWords, metricWords } from "@/lib/journeys/map/cards/metric-words";
import { channelWords } from "@/lib/journeys/map/channels";
import { type EvidenceGrade, evidenceWords } from "@/lib/journeys/map/evidence";
import { gradeOf, isStale } from "@/lib/journeys/map/evidence-summary";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import type { Drawing } from "./drawing";
import { type ColourName, fonts, type Palette } from "./look";
import { feelingScale, personaRing, severityDots } from "./marks-picture";
import { type Block, element, flow, group, meaning, stack, textBlock } from "./svg-parts";
import { wrapText } from "./wrap-text";

const inset = { left: 12, right: 10, y: 7 };
const imageRatio = 10 / 16;

const gradeColours: Record<EvidenceGrade, ColourName> = {
  measured: "good",
  research: "stage-1",
  anecdote: "stage-6",
  assumption: "control",
};

/** The bar of a grade: whole, in two, in dots, so that nobody has to tell the grades by colour. */
export function gradeBar(
  grade: EvidenceGrade,
  at: { x: number; y: number },
  height: number,
  palette: Palette,
): string {
  if (grade === "assumption") return "";
  const fill = palette[gradeColours[grade]];
  const bar = (y: number, tall: number) =>
    element("rect", { x: at.x, y, width: 3, height: tall, rx: 1.5, fill });
  if (grade === "measured") return bar(at.y, height);
  if (grade === "research") {
    const half = (height - 3) / 2;
    return bar(at.y, half) + bar(at.y + half + 3, half);
  }
  const dots = Math.max(1, Math.floor((height + 3) / 7));
  return Array.from({ length: dots }, (_, index) => bar(at.y + index * 7, 4)).join("");
}

/** The paper of a card; what nobody has looked into is only sketched. */
export function cardFrame(
  grade: EvidenceGrade,
  box: { x: number; y: number; width: number; height: number },
  palette: Palette,
): string {
  const isSketch = grade === "assumption";
  return element("rect", {
    ...box,
    rx: 6,
    fill: isSketch ? "none" : palette.surface,
    stroke: isSketch ? palette["rule-strong"] : palette.rule,
    "stroke-dasharray": isSketch ? "4 3" : undefined,
  });
}

/** What a card says, what somebody thinks in quotation marks. */
function words({ text }: MapCard, { kind }: MapLane): string {
  const said = text.trim();
  const isOpen = kind === "thoughts" && said !== "" && !/^["“„«'‘]/.test(said);
  return isOpen ? `“${said}”` : said;
}

function pictureBlock(imageId: string, width: number, { look }: Drawing): Block {
  const [address, height] = [look.images.get(imageId), width * imageRatio];
  return {
    width,
    height,
    draw: (x, y) => {
      const ground = element("rect", { x, y, width, height, rx: 3, fill: look.palette.sunken });
      if (address === undefined) return ground;
      const image = { x: 0, y: 0, width, height, href: address, preserveAspectRatio: "xMidYMin slice" };
      // A picture inside of its own box needs no clip path with an id.
      return ground + element("svg", { x, y, width, height }, element("image", image));
    },
  };
}

function metricBlock(metric: MetricWords, width: number, { look }: Drawing): Block {
  const { palette, measure } = look;
  const figure = textBlock([metric.figure], fonts.figure, palette.ink, look);
  const label = textBlock([metric.label], fonts.text, palette["ink-2"], look);
  const basis = wrapText(metric.basis, width, (text) => measure(text, fonts.small));
  return stack(
    [
      meaning(
        {},
        flow([figure, { ...label, height: figure.height, draw: (x, y) => label.draw(x, y + 6) }], width, {
          x: 6,
          y: 0,
        }),
      ),
      ...(metric.basis === "" ? [] : [textBlock(basis, fonts.small, palette["ink-3"], look)]),
    ],
    1,
  );
}

/** What stands in words under a card: its channel, what it is worth, who looks after it, that it is old. */
function noteOf(card: MapCard, lane: MapLane, { map, ownerNames }: Drawing): string {
  const isWorth = lane.kind === "opportunities";
  const owner = card.ownerId === null ? undefined : ownerNames.get(card.ownerId);
  return [
    lane.kind === "touchpoints" && card.channel !== null && channelWords[card.channel],
    isWorth && card.impact !== null && `Impact ${card.impact}`,
    isWorth && card.feasibility !== null && `Feasibility ${card.feasibility}`,
    owner,
    isStale(card, map.now) && "not confirmed for over a year",
  ]
    .filter(Boolean)
    .join(" · ");
}

function marksBlock(card: MapCard, lane: MapLane, width: number, drawing: Drawing): Block {
  const { look, personas } = drawing;
  const { palette } = look;
  const { score } = card;
  const marks: Block[] = [];
  if (lane.kind === "pain-points" && score !== null && score >= 1) marks.push(severityDots(score, palette));
  if (lane.kind === "feelings" && score !== null && Math.abs(score) <= 2) {
    const figure = formatSigned(score, Number.isInteger(score) ? 0 : 1);
    marks.push(feelingScale(score, palette), textBlock([figure], fonts.small, palette["ink-2"], look));
  }
  marks.push(
    ...personas.filter(({ id }) => card.personaIds.includes(id)).map((one) => personaRing(one, look)),
  );
  const note = noteOf(card, lane, drawing);
  const lines = wrapText(note, width, (text) => look.measure(text, fonts.small));
  if (note !== "") marks.push(textBlock(lines, fonts.small, palette["ink-3"], look));
  return flow(marks, width, { x: 7, y: 3 });
}

/** A card as it stands on the map, with all of its words. */
export function cardBlock(card: MapCard, lane: MapLane, width: number, drawing: Drawing): Block {
  const { look, map } = drawing;
  const { palette, measure } = look;
  const grade = gradeOf(card, lane);
  const inner = width - inset.left - inset.right;
  const font = lane.kind === "thoughts" ? fonts.thought : fonts.text;
  const text = words(card, lane);
  const lines = wrapText(text, inner, (part) => measure(part, font));
  const metric =
    lane.kind === "metrics" && card.metric !== null
      ? metricWords(card.metric, card.stageId, map.numbers)
      : null;
  const content = stack(
    [
      ...(card.imageId === null ? [] : [pictureBlock(card.imageId, inner, drawing)]),
      ...(metric === null ? [] : [metricBlock(metric, inner, drawing)]),
      ...(text === ""
        ? []
        : [textBlock(lines, font, palette[grade === "assumption" ? "ink-2" : "ink"], look)]),
      marksBlock(card, lane, inner, drawing),
    ],
    4,
  );
  const height = Math.max(32, content.height + inset.y * 2);
  return {
    width,
    height,
    draw: (x, y) =>
      cardFrame(grade, { x, y, width, height }, palette) +
      group(
        { role: "img", "aria-label": evidenceWords[grade].name },
        gradeBar(grade, { x: x + 3.5, y: y + 6 }, height - 12, palette),
      ) +
      content.draw(x + inset.left, y + inset.y),
  };
}

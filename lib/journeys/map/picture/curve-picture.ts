import { formatSigned } from "@/lib/format";
import type { Curve } from "@/lib/journeys/map/emotion/curve";
import { curvePath } from "@/lib/journeys/map/emotion/curve-path";
import { pointAcross } from "@/lib/journeys/map/emotion/curve-stages";
import { curvePersonas, type DrawnPoint, drawnPoints } from "@/lib/journeys/map/emotion/drawn-points";
import { measuredMarks } from "@/lib/journeys/map/emotion/measured-beside";
import { namedCurves } from "@/lib/journeys/map/emotion/named-curves";
import { isMeasured } from "@/lib/journeys/map/numbers/numbers-of";
import type { Drawing } from "./drawing";
import { fonts, stageHex, tokenHex } from "./look";
import { measuredPicture } from "./measured-picture";
import { type Block, element, group, textLine } from "./svg-parts";

const height = 190;
const stepHeight = 36;
const heightOf = (value: number) => height / 2 - value * stepHeight;

interface PicturedCurve extends Pick<Curve, "personaId" | "own"> {
  points: (DrawnPoint & { x: number; colour: string })[];
  /** null: it runs through the colours of the stages */
  colour: string | null;
  name: string | null;
}

/** Every persona's curve over all columns. @param width of all columns. @unit px */
function curvesOf({ laid, spans, look, map }: Drawing, width: number): PicturedCurve[] {
  const curves = namedCurves(
    curvePersonas(laid.state).map((personaId) => ({
      personaId,
      points: drawnPoints(laid.state, personaId, spans),
    })),
    map.personas,
    map.numbers,
  );
  return curves.map(({ personaId, name, colour, points, own: answers }, index) => {
    const own = curves.length === 1 ? null : tokenHex(colour ?? "", look.palette);
    return {
      personaId,
      own: answers,
      colour: own,
      name,
      points: points.map((point, stage) => ({
        ...point,
        x: pointAcross(spans[stage]!, index, curves.length) * width,
        colour: own ?? stageHex(stage, spans.length, look.palette),
      })),
    };
  });
}

/** "How the busy parent feels: Choose +1, Pay −2". */
function wordsOf({ name, points }: PicturedCurve, { laid, spans }: Drawing): string {
  const feelings = points.flatMap(({ value }, stage) =>
    value === null
      ? []
      : [
          `${laid.state.stage[spans[stage]!.id]?.name} ${formatSigned(value, Number.isInteger(value) ? 0 : 1)}`,
        ],
  );
  return `How ${name ?? "people"} feel${name === null ? "" : "s"}: ${feelings.join(", ") || "not drawn"}`;
}

function stroke(curve: PicturedCurve, index: number, width: number, drawing: Drawing): string {
  const places = curve.points.map(({ x, value }) => ({ x, y: value === null ? null : heightOf(value) }));
  const { solid, dotted } = curvePath(places, { left: 0, right: width });
  const id = `throughline-${index}`;
  const stops = curve.points.map(({ x, colour }) =>
    element("stop", { offset: x / width, "stop-color": colour }),
  );
  const gradient = { id, gradientUnits: "userSpaceOnUse", x1: 0, x2: width, y1: 0, y2: 0 };
  const look = { fill: "none", stroke: curve.colour ?? `url(#${id})`, "stroke-linecap": "round" };
  const drawn = [
    curve.colour === null ? element("linearGradient", gradient, stops.join("")) : "",
    dotted && element("path", { d: dotted, ...look, "stroke-width": 2.5, "stroke-dasharray": "0.5 7" }),
    solid && element("path", { d: solid, ...look, "stroke-width": curve.colour === null ? 4 : 3 }),
    ...curve.points.map(({ x, value, colour }) =>
      value === null
        ? ""
        : element("circle", {
            cx: x,
            cy: heightOf(value),
            r: 5.5,
            fill: drawing.look.palette.surface,
            stroke: colour,
            "stroke-width": 2.5,
          }),
    ),
  ];
  return group({ role: "img", "aria-label": wordsOf(curve, drawing) }, drawn.join(""));
}

/** What customers say of a stage, everybody's answers and those of each persona. */
function measuredOf(
  stage: number,
  curves: readonly PicturedCurve[],
  width: number,
  drawing: Drawing,
): string {
  const span = drawing.spans[stage]!;
  const everyone = curves.map((_, index) => index);
  const plain = curves.map(({ colour: _, ...curve }) => curve);
  const marks = measuredMarks(
    plain,
    everyone,
    { id: span.id, index: stage },
    drawing.map.numbers?.feelings ?? {},
  );
  const isLast = stage === drawing.spans.length - 1;
  return marks
    .map((mark) => {
      const own = mark.curve === null ? undefined : curves[mark.curve]?.points[stage];
      const at = { x: own?.x ?? (span.start + span.width / 2) * width, colour: own?.colour ?? null, isLast };
      return measuredPicture(mark, at, { height, heightOf }, drawing);
    })
    .join("");
}

function axis(width: number, { look }: Drawing): string {
  const at = (value: number) => `M0 ${heightOf(value)}H${width}`;
  const { palette } = look;
  const ends = { stroke: palette.rule, "stroke-dasharray": "2 4", fill: "none" };
  return (
    element("path", { d: at(0), stroke: palette.rule }) + element("path", { d: at(2) + at(-2), ...ends })
  );
}

/** The name of each of several curves at its end: of the upper half over the lines, of the lower half under them. */
function names(curves: readonly PicturedCurve[], width: number, { look }: Drawing): string {
  if (curves.length < 2) return "";
  const ends = curves.flatMap(({ points, name, colour }) => {
    const last = points.findLast(({ value }) => value !== null);
    return last && name !== null && colour !== null ? [{ name, colour, y: heightOf(last.value!) }] : [];
  });
  ends.sort((a, b) => a.y - b.y);
  const upper = Math.ceil(ends.length / 2);
  const apart = 15;
  const [top, bottom] = [ends[0]?.y ?? 0, ends.at(-1)?.y ?? 0];
  return ends
    .map(({ name, colour }, index) => {
      const base =
        index < upper ? top - 10 - (upper - 1 - index) * apart : bottom + 20 + (index - upper) * apart;
      const x = width - look.measure(name, fonts.smallStrong) - 10;
      const y = Math.min(Math.max(base, 12 + index * apart), height - 6 - (ends.length - 1 - index) * apart);
      return textLine(name, fonts.smallStrong, colour, { x, y }, look);
    })
    .join("");
}

/**
 * The curves under these columns, a window into the curves over all of them. null: nobody drew or said anything.
 * @param first the first of the columns among all, from 0
 */
export function curveBlock(
  columns: { first: number; count: number; width: number },
  drawing: Drawing,
): Block | null {
  const width = columns.width * drawing.laid.columns.length;
  const curves = curvesOf(drawing, width);
  const isEmpty =
    curves.every(({ points }) => points.every(({ value }) => value === null)) &&
    !isMeasured(drawing.map.numbers);
  if (isEmpty) return null;
  const window = { width: columns.count * columns.width, height };
  const content = [
    axis(width, drawing),
    ...curves.map((curve, index) => stroke(curve, index, width, drawing)),
    names(curves, width, drawing),
    ...drawing.spans.map((_, stage) => measuredOf(stage, curves, width, drawing)),
  ].join("");
  const view = `${columns.first * columns.width} 0 ${window.width} ${height}`;
  return { ...window, draw: (x, y) => element("svg", { x, y, ...window, viewBox: view }, content) };
}

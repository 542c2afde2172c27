import { formatCount, formatSigned } from "@/lib/format";
import { contradicted } from "@/lib/journeys/map/emotion/contradicted";
import { curvePath } from "@/lib/journeys/map/emotion/curve-path";
import { pointAcross } from "@/lib/journeys/map/emotion/curve-stages";
import { disagreementLines, isFarOff } from "@/lib/journeys/map/emotion/disagreement";
import { curvePersonas, type DrawnPoint, drawnPoints } from "@/lib/journeys/map/emotion/drawn-points";
import { namedCurves } from "@/lib/journeys/map/emotion/named-curves";
import type { Drawing } from "./drawing";
import { fonts, stageHex, tokenHex } from "./look";
import { type Block, element, group, textLine } from "./svg-parts";

const height = 190;
const stepHeight = 36;
const heightOf = (value: number) => height / 2 - value * stepHeight;

interface PicturedCurve {
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
  );
  return curves.map(({ name, colour, points }, index) => {
    const own = curves.length === 1 ? null : tokenHex(colour ?? "", look.palette);
    return {
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

/** What customers say of a stage: a diamond with its interval and n, in words where we draw something else. */
function measuredMark(
  stage: number,
  curves: readonly PicturedCurve[],
  width: number,
  drawing: Drawing,
): string {
  const { spans, map, look } = drawing;
  const span = spans[stage]!;
  const said = map.numbers?.feelings[span.id];
  if (!said) return "";
  const drawn = curves.flatMap(({ name, points }) => {
    const point = points[stage]!;
    return point.value === null ? [] : [{ name, value: point.value, across: point.x / width }];
  });
  const against = contradicted(drawn, said);
  const isBad = against !== null && isFarOff(against.value, said);
  const isNear = drawn.some(({ value }) => Math.abs(value - said.value) < 0.45);
  const x = (span.start + span.width / 2) * width + (isNear ? 18 : 0);
  const y = heightOf(said.value);
  const { palette } = look;
  const interval =
    said.low === null || said.high === null
      ? ""
      : element("path", {
          d: `M${x} ${heightOf(said.high)}V${heightOf(said.low)}`,
          stroke: palette.ink,
          "stroke-width": 2,
        });
  const diamond = element("path", {
    d: `M${x} ${y - 6}l6 6-6 6-6-6Z`,
    fill: said.low === null ? palette.paper : palette.ink,
    stroke: palette.ink,
  });
  const lines = [
    ...(against ? disagreementLines(against, said, drawn.length > 1) : []),
    `n ${formatCount(said.n)}${said.low === null ? ", too few to tell" : ""}`,
  ];
  const isLast = stage === spans.length - 1;
  const words = lines.map((line, index) => {
    const isOurs = index < lines.length - 1;
    const font = isOurs ? fonts.smallStrong : fonts.small;
    const left = isLast ? x - 11 - look.measure(line, font) : x + 11;
    const below = against === null || against.value > said.value;
    const base = below ? Math.min(y + 16, height - 14 * lines.length) : Math.max(y - 14 * lines.length, 14);
    return textLine(
      line,
      font,
      isOurs ? (isBad ? palette.bad : palette.ink) : palette["ink-3"],
      { x: left, y: base + index * 14 },
      look,
    );
  });
  return interval + diamond + words.join("");
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
    Object.keys(drawing.map.numbers?.feelings ?? {}).length === 0;
  if (isEmpty) return null;
  const window = { width: columns.count * columns.width, height };
  const content = [
    axis(width, drawing),
    ...curves.map((curve, index) => stroke(curve, index, width, drawing)),
    names(curves, width, drawing),
    ...drawing.spans.map((_, stage) => measuredMark(stage, curves, width, drawing)),
  ].join("");
  const view = `${columns.first * columns.width} 0 ${window.width} ${height}`;
  return { ...window, draw: (x, y) => element("svg", { x, y, ...window, viewBox: view }, content) };
}

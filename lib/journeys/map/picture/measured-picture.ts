import { answersLabel, disagreementLines, isFarOff } from "@/lib/journeys/map/emotion/disagreement";
import type { MeasuredMark } from "@/lib/journeys/map/emotion/measured-beside";
import type { Drawing } from "./drawing";
import { fonts } from "./look";
import { element, textLine } from "./svg-parts";

interface Place {
  /** @unit px */
  x: number;
  /** of the persona whose answers these are; null: everybody's */
  colour: string | null;
  /** at the last stage words stand before the mark */
  isLast: boolean;
}

/** How high the curves are, and where a feeling is on that height. @unit px */
interface Scale {
  height: number;
  heightOf: (value: number) => number;
}

function wordsOf({ feeling, whose, drawn, against }: MeasuredMark): string[] {
  const named = drawn.length > 1;
  return [
    ...(against ? disagreementLines(against, feeling, { named, whose }) : []),
    `${answersLabel(feeling, whose, against !== null)}${feeling.low === null ? ", too few to tell" : ""}`,
  ];
}

/** What customers say of a stage: a diamond with its interval and n, in words where we draw something else. */
export function measuredPicture(mark: MeasuredMark, place: Place, scale: Scale, { look }: Drawing): string {
  const { feeling: said, drawn, against, hasWords } = mark;
  const { height, heightOf } = scale;
  const { palette } = look;
  const isBad = against !== null && isFarOff(against.value, said);
  const isNear = drawn.some(({ value }) => Math.abs(value - said.value) < 0.45);
  const x = place.x + (isNear ? 18 : 0);
  const y = heightOf(said.value);
  const colour = place.colour ?? palette.ink;
  const interval =
    said.low === null || said.high === null
      ? ""
      : element("path", {
          d: `M${x} ${heightOf(said.high)}V${heightOf(said.low)}`,
          stroke: colour,
          "stroke-width": 2,
        });
  const diamond = element("path", {
    d: `M${x} ${y - 6}l6 6-6 6-6-6Z`,
    fill: said.low === null ? palette.paper : colour,
    stroke: colour,
  });
  const lines = hasWords ? wordsOf(mark) : [];
  const words = lines.map((line, index) => {
    const isOurs = index < lines.length - 1;
    const font = isOurs ? fonts.smallStrong : fonts.small;
    const left = place.isLast ? x - 11 - look.measure(line, font) : x + 11;
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

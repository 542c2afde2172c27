import type { DrawnPersona } from "./drawing";
import { type Font, fonts, type Look, type Palette } from "./look";
import { type Block, element, meaning, textLine } from "./svg-parts";

const line = 15;
const steps = [1, 2, 3, 4, 5];
const ticks = [-2, -1, 0, 1, 2];

/** How bad a pain point is, 1–5: full dots and small ones. */
export function severityDots(severity: number, palette: Palette): Block {
  const dot = (step: number, x: number, y: number) =>
    element("circle", {
      cx: x + step * 10 - 6,
      cy: y + line / 2,
      r: step <= severity ? 3.75 : 2,
      fill: step <= severity ? palette.bad : palette["rule-strong"],
    });
  return meaning(
    { role: "img", "aria-label": `Severity ${severity} of 5` },
    { width: 50, height: line, draw: (x, y) => steps.map((step) => dot(step, x, y)).join("") },
  );
}

/** How somebody feels, −2…+2, as a place on a line. */
export function feelingScale(feeling: number, palette: Palette): Block {
  const colour = feeling > 0 ? palette.good : feeling < 0 ? palette.bad : palette["ink-3"];
  return {
    width: 60,
    height: line,
    draw: (x, y) => {
      const [middle, height] = [x + 30, y + line / 2];
      const marks = ticks.map((tick) => {
        const half = tick === 0 ? 4 : 1.5;
        return `M${middle + tick * 12} ${height - half}v${half * 2}`;
      });
      const at = middle + feeling * 12;
      return [
        element("path", { d: marks.join(""), stroke: palette.control, fill: "none" }),
        element("path", { d: `M${middle} ${height}H${at}`, stroke: colour, "stroke-width": 2, fill: "none" }),
        element("circle", { cx: at, cy: height, r: 3.5, fill: colour }),
      ].join("");
    },
  };
}

/** "The busy parent" → "B": names of personas begin with an article more often than not. */
function letterOf(name: string): string {
  const word = name.trim().replace(/^(the|an?)\s+/i, "");
  return ([...word][0] ?? "?").toLocaleUpperCase("en");
}

/**
 * Of whom something is: a ring with a letter, since colour alone is for some none.
 * @param persona `isNamed`: the name stands beside it
 */
export function personaRing(
  { name, colour, isNamed = false }: Pick<DrawnPersona, "name" | "colour"> & { isNamed?: boolean },
  look: Look,
): Block {
  const font: Font = fonts.smallStrong;
  const letter = letterOf(name);
  const ring: Block = {
    width: 16,
    height: line,
    draw: (x, y) => {
      const [cx, cy] = [x + 8, y + line / 2];
      const circle = { cx, cy, r: 7, fill: look.palette.surface, stroke: colour, "stroke-width": 1.5 };
      const at = { x: cx - look.measure(letter, font) / 2, y: cy + font.size * 0.36 };
      return element("circle", circle) + textLine(letter, font, look.palette["ink-2"], at, look);
    },
  };
  return meaning(isNamed ? { "aria-hidden": "true" } : { role: "img", "aria-label": name }, ring);
}

import { xmlText } from "@/lib/xml-text";
import type { Font, Look } from "./look";
import { lineHeight } from "./look";

/** Something of a picture that knows how much room it takes. @unit px */
export interface Block {
  width: number;
  height: number;
  /** the SVG of it, with its upper left corner there */
  draw: (x: number, y: number) => string;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** An element with its attributes; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : xmlText(value!)}"`);
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}

/** One line of text. @param at its left end and its base line */
export function textLine(
  text: string,
  font: Font,
  colour: string,
  at: { x: number; y: number },
  look: Look,
): string {
  if (text === "") return "";
  return element(
    "text",
    {
      ...at,
      fill: colour,
      "font-family": look.families[font.face],
      "font-size": font.size,
      "font-weight": font.weight === 400 ? undefined : font.weight,
      "font-style": font.italic ? "italic" : undefined,
      // Where the face is another one, the text still takes the room it was given.
      textLength: look.measure(text, font),
      lengthAdjust: "spacingAndGlyphs",
    },
    xmlText(text),
  );
}

/** What stands in a group for whoever doesn't see it: its role, and its words where it has none. */
export interface Meaning {
  role?: "table" | "row" | "columnheader" | "rowheader" | "cell" | "heading" | "img";
  "aria-label"?: string;
  "aria-level"?: number;
  "aria-colspan"?: number;
  /** only to be looked at */
  "aria-hidden"?: "true";
}

/** A group that means something; without a role it is a paragraph of its own, all of its texts one after another. */
export function group(meaning: Meaning, content: string): string {
  return element("g", { ...meaning }, content);
}

/** A block whose texts belong together. */
export function meaning(what: Meaning, block: Block): Block {
  return { ...block, draw: (x, y) => group(what, block.draw(x, y)) };
}

/** Lines under each other. */
export function textBlock(lines: readonly string[], font: Font, colour: string, look: Look): Block {
  const step = lineHeight(font);
  return {
    width: Math.max(0, ...lines.map((line) => look.measure(line, font))),
    height: lines.length * step,
    draw: (x, y) => {
      const drawn = lines.map((line, index) => {
        const base = y + index * step + (step + font.size * 0.72) / 2;
        return textLine(line, font, colour, { x, y: base }, look);
      });
      return lines.length > 1 ? group({}, drawn.join("")) : drawn.join("");
    },
  };
}

/** Blocks one after another, in as many lines as they need. */
export function flow(blocks: readonly Block[], width: number, gap: { x: number; y: number }): Block {
  const placed: { block: Block; x: number; y: number }[] = [];
  let [x, y, tall, wide] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      y += tall + gap.y;
      x = 0;
      tall = 0;
    }
    placed.push({ block, x, y });
    x += block.width + gap.x;
    wide = Math.max(wide, x - gap.x);
    tall = Math.max(tall, block.height);
  }
  return {
    width: wide,
    height: blocks.length === 0 ? 0 : y + tall,
    draw: (left, top) => placed.map((one) => one.block.draw(left + one.x, top + one.y)).join(""),
  };
}

/** Blocks under each other; empty ones take no room. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const some = blocks.filter(({ height }) => height > 0);
  return {
    width: Math.max(0, ...some.map(({ width }) => width)),
    height: some.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, some.length - 1),
    draw: (x, y) => {
      let top = y;
      return some
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join("");
    },
  };
}

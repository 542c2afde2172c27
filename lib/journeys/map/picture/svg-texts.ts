import type { Font, Look } from "./look";
import type { Meaning } from "./svg-parts";

/** A line of text where it stands in the picture. @unit px */
export interface TextLine {
  text: string;
  /** its left end and its base line */
  x: number;
  y: number;
  width: number;
  font: Font;
}

/** Texts that belong together, with groups among them. */
export interface TextGroup {
  meaning: Meaning;
  parts: (TextGroup | TextLine)[];
}

/** Where an element's coordinates begin, and what of it is in sight. */
interface Place {
  x: number;
  y: number;
  left: number;
  right: number;
}

const token = /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const attribute = / ([\w:-]+)="([^"]*)"/g;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const plain = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "");

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries([...written.matchAll(attribute)].map(([, name, value]) => [name, plain(value!)]));
}

function meaningOf(attributes: Record<string, string>): Meaning {
  const count = (name: string) => (attributes[name] === undefined ? undefined : Number(attributes[name]));
  return {
    role: attributes.role as Meaning["role"],
    "aria-label": attributes["aria-label"],
    "aria-level": count("aria-level"),
    "aria-colspan": count("aria-colspan"),
    "aria-hidden": attributes["aria-hidden"] as Meaning["aria-hidden"],
  };
}

/** Inside an SVG in the SVG; ours are never scaled. */
function placeIn(
  outer: Place,
  { x = "0", y = "0", width = "0", viewBox = "0 0" }: Record<string, string>,
): Place {
  const [fromX = 0, fromY = 0] = viewBox.split(" ").map(Number);
  const left = outer.x + Number(x);
  return {
    x: left - fromX,
    y: outer.y + Number(y) - fromY,
    left: Math.max(outer.left, left),
    right: Math.min(outer.right, left + Number(width)),
  };
}

function lineOf(attributes: Record<string, string>, place: Place, look: Look): TextLine {
  return {
    text: "",
    x: place.x + Number(attributes.x),
    y: place.y + Number(attributes.y),
    width: Number(attributes.textLength),
    font: {
      face: attributes["font-family"] === look.families.serif ? "serif" : "sans",
      size: Number(attributes["font-size"]),
      weight: Number(attributes["font-weight"] ?? 400) as Font["weight"],
      ...(attributes["font-style"] === "italic" ? { italic: true } : {}),
    },
  };
}

const everywhere: Place = { x: 0, y: 0, left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/**
 * The texts of a picture that svg-parts drew, in the order in which they are read, without those outside of their window or
 * hidden from whoever doesn't see. It reads no other SVG.
 */
export function textsOf(svg: string, look: Look): TextGroup {
  const whole: TextGroup = { meaning: {}, parts: [] };
  const open: { name: string; group: TextGroup; place: Place; line?: TextLine }[] = [
    { name: "", group: whole, place: everywhere },
  ];
  for (const [, closing, name = "", written = "", single, text] of svg.matchAll(token)) {
    const { group, place, line } = open.at(-1)!;
    if (text !== undefined) {
      if (line) line.text += plain(text);
    } else if (closing) {
      const closed = open.pop()!;
      const isSeen =
        closed.line && closed.line.x < place.right && closed.line.x + closed.line.width > place.left;
      if (closed.line && isSeen) closed.group.parts.push(closed.line);
    } else if (name === "g") {
      const own: TextGroup = { meaning: meaningOf(attributesOf(written)), parts: [] };
      if (!own.meaning["aria-hidden"]) group.parts.push(own);
      if (!single) open.push({ name, group: own, place });
    } else if (!single) {
      const inner = name === "svg" ? placeIn(place, attributesOf(written)) : place;
      const own = name === "text" ? lineOf(attributesOf(written), place, look) : undefined;
      open.push({ name, group, place: inner, ...(own ? { line: own } : {}) });
    }
  }
  return whole;
}

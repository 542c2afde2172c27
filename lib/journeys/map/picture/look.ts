/** The tokens of the interface that a picture needs (components/ui/tokens.css), as #rrggbb. */
export const colourNames = [
  ...(["paper", "surface", "sunken", "rule", "rule-strong", "control", "ink", "ink-2", "ink-3"] as const),
  ...(["accent", "good", "bad", "unsure"] as const),
  ...(["stage-1", "stage-2", "stage-3", "stage-4", "stage-5", "stage-6", "stage-7", "stage-8"] as const),
] as const;
export type ColourName = (typeof colourNames)[number];
export type Palette = Readonly<Record<ColourName, string>>;

export interface Font {
  face: "sans" | "serif";
  /** @unit px */
  size: number;
  weight: 400 | 500 | 600;
  italic?: boolean;
}

/** How wide a text is in a font. @unit px */
export type Measure = (text: string, font: Font) => number;

/** How a picture looks where it is made. */
export interface Look {
  palette: Palette;
  measure: Measure;
  /** names of the faces, for whoever shows the picture */
  families: Readonly<Record<Font["face"], string>>;
  /** pictures of cards as data addresses, by their ids; those that are missing are drawn as an empty frame */
  images: ReadonlyMap<string, string>;
}

/** The fonts of a picture; nothing is smaller than `small`. */
export const fonts = {
  title: { face: "serif", size: 30, weight: 400 },
  stage: { face: "serif", size: 18, weight: 400 },
  thought: { face: "serif", size: 15, weight: 400, italic: true },
  text: { face: "sans", size: 13, weight: 400 },
  strong: { face: "sans", size: 13, weight: 600 },
  figure: { face: "sans", size: 20, weight: 600 },
  small: { face: "sans", size: 11, weight: 400 },
  smallStrong: { face: "sans", size: 11, weight: 600 },
} as const satisfies Record<string, Font>;

/** Height of a line of a font. @unit px */
export function lineHeight({ size }: Font): number {
  return Math.round(size * 1.38);
}

/** A token of the interface in a picture: `var(--stage-8)`. One that pictures don't know is ink. */
export function tokenHex(token: string, palette: Palette): string {
  return palette[/^var\(--([\w-]+)\)$/.exec(token)?.[1] as ColourName] ?? palette.ink;
}

/** The colour of the n-th of `total` stages (from 0), spread over the ramp as on the map. */
export function stageHex(index: number, total: number, palette: Palette): string {
  const at = total <= 1 ? 0 : (Math.min(index, total - 1) * 7) / (total - 1);
  const from = Math.floor(at);
  const step = (n: number) => palette[`stage-${Math.min(n, 8)}` as ColourName];
  return total <= 8 ? step(from + 1) : mixed(step(from + 1), step(from + 2), at - from);
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a! + (b! - a!) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

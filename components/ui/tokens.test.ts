import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Oklch = [lightness: number, chroma: number, hue: number];

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css
  .slice(css.indexOf(":root"), css.indexOf("@theme"))
  .split("@variant night");

function tokens(block: string): Map<string, Oklch> {
  const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g);
  return new Map([...found].map(([, name, l, c, h]) => [String(name), [Number(l), Number(c), Number(h)]]));
}

/** @source Björn Ottosson, "A perceptual color space for image processing": OKLab to linear sRGB */
function linear([lightness, chroma, hue]: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** @source WCAG 2.2, relative luminance and contrast ratio */
function contrast(one: Oklch, other: Oklch): number {
  const luminance = (colour: Oklch) => {
    const [r, g, b] = linear(colour).map((part) => Math.min(1, Math.max(0, part))) as [
      number,
      number,
      number,
    ];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [luminance(one), luminance(other)].sort((p, q) => q - p) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", tokens(light)],
  ["dark", tokens(dark)],
])("%s tokens", (_theme, set) => {
  const get = (name: string): Oklch => {
    const colour = set.get(name);
    if (!colour) throw new Error(`no token ${name}`);
    return colour;
  };
  const grounds = ["paper", "surface", "sunken", "accent-soft", "good-soft", "bad-soft"];
  const texts = ["ink", "ink-2", "ink-3", "accent", "good", "bad", "unsure"];
  const pairs = texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));

  it.each(pairs)("%s on %s can be read", (text, ground) => {
    expect(contrast(get(text), get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("edges of controls, stages and the focus ring stand out from the ground", () => {
    for (const name of ["control", "accent", ...[1, 2, 3, 4, 5, 6, 7, 8].map((step) => `stage-${step}`)]) {
      for (const ground of ["paper", "surface"])
        expect(contrast(get(name), get(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it("paper can be read on ink and on bad, as buttons set it", () => {
    for (const ground of ["ink", "ink-2", "bad"])
      expect(contrast(get("paper"), get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("has eight stages of equal lightness and chroma", () => {
    const stages = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => get(`stage-${step}`));
    expect(new Set(stages.map(([lightness, chroma]) => `${lightness} ${chroma}`)).size).toBe(1);
    expect(new Set(stages.map(([, , hue]) => hue)).size).toBe(8);
  });

  it("stays inside sRGB, so that no browser has to clip", () => {
    for (const [name, colour] of set) {
      for (const part of linear(colour)) {
        expect(part, name).toBeGreaterThan(-0.002);
        expect(part, name).toBeLessThan(1.002);
      }
    }
  });
});

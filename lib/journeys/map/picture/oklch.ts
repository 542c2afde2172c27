function gamma(value: number): number {
  const shown = Math.min(Math.max(value, 0), 1);
  return shown <= 0.0031308 ? 12.92 * shown : 1.055 * shown ** (1 / 2.4) - 0.055;
}

/**
 * A colour as browsers name one of our tokens ("oklch(0.6 0.1 265)", also with a percentage) as #rrggbb, which every reader of
 * pictures knows. null: it is no such colour.
 * @source B. Ottosson, A perceptual color space for image processing (2020)
 */
export function hexOfOklch(text: string): string | null {
  const found = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+([\d.]+)(?:deg)?\s*\)$/.exec(text.trim());
  if (!found) return null;
  const lightness = Number(found[1]) / (found[2] ? 100 : 1);
  const [chroma, hue] = [Number(found[3]), (Number(found[4]) * Math.PI) / 180];
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const parts = linear.map((value) =>
    Math.round(gamma(value) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`;
}

import type { SeriesPoint } from "@/components/charts/series-geometry";

/** Thirteen weeks around a level, with a drop in the last four. */
export function weeks(level: number, drop: number, spread: number, open = 0): SeriesPoint[] {
  return Array.from({ length: 13 }, (_, index) => {
    const value =
      level - (index > 8 ? (drop * (index - 8)) / 4 : 0) + Math.sin(index * 1.7 + level) * spread * 0.6;
    return {
      label: `Week ${27 + index}`,
      value,
      low: value - spread,
      high: value + spread,
      n: 240 + index * 7,
      open: index >= 13 - open,
    };
  });
}

import { formatDateTime, formatNumber, formatPercent, formatSigned, NO_VALUE } from "@/lib/format";
import type { KpiUnit } from "@/lib/kpis/schema";
import type { ChangedFigure, ChangedNumber } from "./comparison";

/** A figure in its unit: "27.9 %", "+11", "4,120". */
export function valueWords(value: number | null, unit: KpiUnit): string {
  if (unit === "ratio") return formatPercent(value);
  if (unit === "points") return formatSigned(value);
  return formatNumber(value, value !== null && Number.isInteger(value) ? 0 : 2);
}

const fieldNames: Record<string, string> = {
  value: "",
  n: "n",
  low: "low end",
  high: "high end",
  complete: "final",
  finalOn: "final on",
  "verdict.call": "verdict",
};

function sideWords(value: ChangedFigure["was"], field: string, unit: KpiUnit, zone: string): string {
  if (value === null) return NO_VALUE;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value.includes("T") ? formatDateTime(value, zone) : value;
  return field === "value" || field === "low" || field === "high"
    ? valueWords(value, unit)
    : formatNumber(value);
}

function shownFigures(figures: ChangedFigure[]): ChangedFigure[] {
  const telling = figures.filter(
    ({ field }) => ["value", "n", "verdict.call"].includes(field) || field.startsWith("counts."),
  );
  return (telling.length > 0 ? telling : figures).slice(0, 5);
}

/** What differs about a number, in a line: "27.9 % → 27.8 %, n 4,120 → 4,118". At most five figures, the telling ones. */
export function changeWords({ figures, unit, only }: ChangedNumber, zone: string): string {
  if (only === "then") return "was frozen, and is not counted now";
  if (only === "now") return "is counted now, and was not frozen";
  const parts = shownFigures(figures).map(({ field, was, is }) => {
    const name = fieldNames[field] ?? field.slice(field.lastIndexOf(".") + 1);
    const change = `${sideWords(was, field, unit, zone)} → ${sideWords(is, field, unit, zone)}`;
    return name ? `${name} ${change}` : change;
  });
  return parts.join(", ");
}

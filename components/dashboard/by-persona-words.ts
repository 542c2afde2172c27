import type { ChartTable } from "@/components/charts/csv";
import type { WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { ByPersona, ByPersonaRow } from "@/lib/kpis/dashboard/schema";
import type { Kpi } from "@/lib/kpis/schema";

/** "Conversion to Purchase". */
export function rowTitle({ everybodys: { name } }: ByPersonaRow): string {
  return name.charAt(0).toLocaleUpperCase("en") + name.slice(1);
}

const drawn = (kpi: Kpi | null, { minimumN }: Pick<WordsContext, "minimumN">) =>
  kpi && kpi.n >= Math.max(1, minimumN) && kpi.low !== null && kpi.high !== null ? [kpi.low, kpi.high] : [];

/** The ends of the scale on which all numbers of a row can be compared, with some room; null: none of them is drawn. */
export function rowScale(
  { everybodys, theirs }: ByPersonaRow,
  context: Pick<WordsContext, "minimumN">,
): readonly [number, number] | null {
  const ends = [everybodys.kpi, ...theirs].flatMap((kpi) => drawn(kpi, context));
  if (ends.length === 0) return null;
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const room = (to - from) / 20;
  return [from - room, to + room];
}

/** As in a row's table: shares as per cent. */
const shown = (value: number | null, { unit }: Kpi) =>
  value === null ? null : Math.round(value * (unit === "ratio" ? 1e5 : 1e3)) / 1e3;

/** Every number with n and interval, for the table and the CSV file; a persona that can't be told apart has no row there. */
export function byPersonaTable({ personas, rows }: ByPersona): ChartTable {
  const digits = { numeric: true, digits: 1 };
  const lineOf = (title: string, whose: string, kpi: Kpi) => [
    title,
    whose,
    shown(kpi.value, kpi),
    shown(kpi.low, kpi),
    shown(kpi.high, kpi),
    kpi.n,
    kpi.complete ? "yes" : "so far",
  ];
  return {
    columns: [
      { label: "Number" },
      { label: "Whose" },
      { label: "Value, % or points", ...digits },
      { label: "95 % low", ...digits },
      { label: "95 % high", ...digits },
      { label: "n", numeric: true, digits: 0 },
      { label: "Final" },
    ],
    rows: rows.flatMap((row) => [
      lineOf(rowTitle(row), "Everybody", row.everybodys.kpi),
      ...row.theirs.flatMap((kpi, index) => (kpi ? [lineOf(rowTitle(row), personas[index]!.name, kpi)] : [])),
    ]),
  };
}

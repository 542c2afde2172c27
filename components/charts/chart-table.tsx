import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { formatNumber, NO_VALUE } from "@/lib/format";
import type { Cell, ChartTable as Data } from "./csv";
import { type SeriesFormat, seriesValue } from "./series-format";

function text(cell: Cell, format?: SeriesFormat): string {
  if (cell === null) return NO_VALUE;
  if (typeof cell === "string") return cell;
  if (format) return seriesValue(cell, format);
  return formatNumber(cell, Number.isInteger(cell) ? 0 : Math.abs(cell) < 1 ? 3 : 1);
}

/** The numbers behind a chart. */
export function ChartTable({ caption, table }: { caption: string; table: Data }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <Th key={column.label} numeric={column.numeric}>
              {column.label}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.map(String).join("|")}>
            {row.map((cell, index) => {
              const column = table.columns[index];
              return (
                <Td key={column?.label} numeric={column?.numeric}>
                  {text(cell, column?.format)}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { formatNumber, NO_VALUE } from "@/lib/format";
import type { Cell, ChartTable as Data } from "./csv";

function text(cell: Cell, digits?: number): string {
  if (cell === null) return NO_VALUE;
  if (typeof cell === "string") return cell;
  return formatNumber(cell, digits ?? (Number.isInteger(cell) ? 0 : 1));
}

interface BlockProps {
  caption: string;
  columns: Data["columns"];
  rows: Cell[][];
}

function Block({ caption, columns, rows }: BlockProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Th key={column.label} numeric={column.numeric}>
              {column.label}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(String).join("|")}>
            {columns.map(({ label, numeric, digits }, index) => (
              <Td key={label} numeric={numeric}>
                {text(row[index] ?? null, digits)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The numbers behind a chart; those of the finer grain below, in as many columns as they have. */
export function ChartTable({ caption, table: { columns, rows, more } }: { caption: string; table: Data }) {
  return (
    <>
      <Block caption={caption} columns={columns} rows={rows} />
      {more && more.rows.length > 0 && (
        <div className="mt-6">
          <h4 className="mb-1 text-sm font-semibold">{more.caption}</h4>
          <Block
            caption={`${caption}, ${more.caption}`}
            columns={columns.slice(0, more.rows[0]?.length)}
            rows={more.rows}
          />
        </div>
      )}
    </>
  );
}

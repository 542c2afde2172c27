import { classes } from "@/components/ui/classes";
import { Table } from "@/components/ui/table";
import type { MappingDraft } from "@/lib/imports/detect/draft";
import { roleOfColumn } from "@/lib/imports/draft-edits";
import { fieldLabel } from "@/lib/imports/field-words";
import type { SampleReading } from "@/lib/imports/read-sample";
import type { SourceKind } from "@/lib/imports/schema";
import type { Sniffed } from "@/lib/imports/sniff";
import { columnColour } from "./column-colour";
import { FileTableRow } from "./file-table-row";

interface Props {
  kind: SourceKind;
  sniffed: Sniffed;
  draft: MappingDraft;
  reading: SampleReading | null;
  /** The column somebody is deciding about. */
  active: string | null;
}

const KEPT = { keep: "kept for rules", complete: "says what counts", measure: "number" };

/** Borders of collapsed cells stay behind when the head sticks; shadows go along. */
function headEdges(colour: string): string {
  return `inset 0 3px 0 ${colour}, inset 0 -1px 0 var(--rule-strong)`;
}

function roleWords(kind: SourceKind, role: ReturnType<typeof roleOfColumn>): string {
  if (!role) return "left out";
  if (role.kind === "dimension") return "tells rows apart";
  return role.kind === "field" ? fieldLabel(kind, role.field) : KEPT[role.kind];
}

/** The file's first rows as they stand in it, and over every column what it is taken for. */
export function FileTable({ kind, sniffed, draft, reading, active }: Props) {
  const roles = sniffed.header.map((column) => roleOfColumn(kind, draft, column));
  return (
    <Table
      caption="First rows of the file"
      className="max-h-[32rem] overflow-y-auto rounded-md border border-rule"
    >
      <thead>
        <tr>
          <th
            scope="col"
            className="sticky top-0 z-1 bg-surface px-3 py-2 text-right"
            style={{ boxShadow: headEdges("transparent") }}
          >
            <span className="text-2xs font-normal text-ink-3">line</span>
          </th>
          {sniffed.header.map((column, index) => {
            const role = roles[index] ?? null;
            return (
              <th
                key={column}
                scope="col"
                className={classes(
                  "sticky top-0 z-1 px-3 py-2 text-left align-bottom",
                  column === active ? "bg-accent-soft" : "bg-surface",
                )}
                style={{ boxShadow: headEdges(columnColour(kind, role)) }}
              >
                <span
                  className={classes(
                    "block max-w-44 truncate text-xs whitespace-nowrap",
                    role ? "font-medium text-ink" : "font-normal text-ink-3",
                  )}
                >
                  {roleWords(kind, role)}
                </span>
                <span
                  className="block max-w-44 truncate font-mono text-2xs font-normal text-ink-3"
                  title={column}
                >
                  {column}
                </span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sniffed.rows.map((row, index) => (
          <FileTableRow
            key={sniffed.lines[index]}
            line={sniffed.lines[index] ?? index + 2}
            cells={row}
            header={sniffed.header}
            isUsed={roles.map((role) => role !== null)}
            active={active}
            problem={reading?.problems.get(index) ?? null}
          />
        ))}
      </tbody>
    </Table>
  );
}

import { Select } from "@/components/ui/select";
import type { MappingDraft } from "@/lib/imports/detect/draft";
import { type ColumnUse, columnUse, withColumnUse } from "@/lib/imports/draft-edits";
import type { Sniffed } from "@/lib/imports/sniff";
import { columnColour } from "./column-colour";
import { sampleValues } from "./sample-values";

interface Props {
  sniffed: Sniffed;
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
  onActive: (column: string | null) => void;
}

const USES: { value: ColumnUse; label: string }[] = [
  { value: "measure", label: "A number to add up" },
  { value: "dimension", label: "Tells rows of a day apart" },
  { value: "none", label: "Left out" },
];

/** What each column of a file of daily numbers is for. */
export function ColumnUses({ sniffed, draft, onChange, onActive }: Props) {
  const columns = sniffed.header.filter((column) => column !== draft.fields.day);
  return (
    <ul aria-label="The other columns" className="border-t border-rule">
      {columns.map((column) => {
        const use = columnUse(draft, column);
        return (
          <li
            key={column}
            className="border-b border-l-3 border-b-rule py-3 pl-4"
            style={{
              borderLeftColor:
                use === "none" ? "transparent" : columnColour("measures", { field: column, kind: use }),
            }}
            onFocus={() => onActive(column)}
            onBlur={() => onActive(null)}
            onPointerEnter={() => onActive(column)}
            onPointerLeave={() => onActive(null)}
          >
            <p className="mb-1.5 truncate text-sm font-medium">{column}</p>
            <Select
              aria-label={`What “${column}” is for`}
              value={use}
              onChange={(event) => {
                const index = sniffed.header.indexOf(column);
                onChange(withColumnUse(draft, column, index, event.target.value as ColumnUse));
              }}
            >
              {USES.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
            <p className="mt-1.5 truncate text-xs text-ink-3">{sampleValues(sniffed, column).join(" · ")}</p>
          </li>
        );
      })}
    </ul>
  );
}

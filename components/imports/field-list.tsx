import type { MappingDraft } from "@/lib/imports/detect/draft";
import { withField } from "@/lib/imports/draft-edits";
import { fieldsOf } from "@/lib/imports/field-words";
import type { SourceKind } from "@/lib/imports/schema";
import type { Sniffed } from "@/lib/imports/sniff";
import { columnColour } from "./column-colour";
import { FieldRow } from "./field-row";
import { sampleValues } from "./sample-values";

interface Props {
  kind: SourceKind;
  sniffed: Sniffed;
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
  onActive: (column: string | null) => void;
}

/** Every field of the kind with the column it comes from. */
export function FieldList({ kind, sniffed, draft, onChange, onActive }: Props) {
  return (
    <div className="border-t border-rule">
      {fieldsOf(kind).map((words) => {
        const column = draft.fields[words.field];
        return (
          <FieldRow
            key={words.field}
            words={words}
            colour={columnColour(kind, { field: words.field, kind: "field" })}
            columns={sniffed.header}
            column={column}
            samples={sampleValues(sniffed, column)}
            onChange={(next) => onChange(withField(draft, words.field, next))}
            onActive={(isActive) => onActive(isActive ? (column ?? null) : null)}
          />
        );
      })}
    </div>
  );
}

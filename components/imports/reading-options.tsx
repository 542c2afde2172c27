import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type DateFormat, dateFormatExamples, dateFormats } from "@/lib/imports/date-format";
import type { MappingDraft } from "@/lib/imports/detect/draft";
import type { SourceKind } from "@/lib/imports/schema";
import { timeZoneChoices } from "@/lib/teams/time-zones";
import { ScaleField } from "./scale-field";

interface Props {
  kind: SourceKind;
  /** What the file decides filled in. */
  mapping: MappingDraft;
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
}

/** How dates, numbers and scores of the file are written. */
export function ReadingOptions({ kind, mapping, draft, onChange }: Props) {
  const zone = mapping.timeZone ?? "UTC";
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      <Field label="Dates are written like">
        {(control) => (
          <Select
            {...control}
            value={mapping.dateFormat ?? ""}
            onChange={(event) =>
              onChange({ ...draft, dateFormat: (event.target.value as DateFormat) || undefined })
            }
          >
            <option value="">Not known yet</option>
            {dateFormats.map((format) => (
              <option key={format} value={format}>
                {dateFormatExamples[format]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {kind !== "measures" && (
        <Field label="Time zone" hint="Of times that name none.">
          {(control) => (
            <Select
              {...control}
              value={zone}
              onChange={(event) => onChange({ ...draft, timeZone: event.target.value })}
            >
              {timeZoneChoices(zone).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {kind === "responses" ? (
        <ScaleField
          scale={draft.scale ?? mapping.scale}
          onChange={(scale) => onChange({ ...draft, scale })}
        />
      ) : (
        <Field label="Decimal sign">
          {(control) => (
            <Select
              {...control}
              value={mapping.decimal ?? ""}
              onChange={(event) =>
                onChange({ ...draft, decimal: (event.target.value as "." | ",") || undefined })
              }
            >
              <option value="">Whole numbers only</option>
              <option value=".">Point, as in 1,234.50</option>
              <option value=",">Comma, as in 1.234,50</option>
            </Select>
          )}
        </Field>
      )}
    </div>
  );
}

import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { MappingDraft } from "@/lib/imports/detect/draft";
import { withKept } from "@/lib/imports/draft-edits";
import type { Sniffed } from "@/lib/imports/sniff";
import { sampleValues } from "./sample-values";

interface Props {
  sniffed: Sniffed;
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
}

/** Which rows are answers at all, and which further columns stage rules may ask for. */
export function AnswerOptions({ sniffed, draft, onChange }: Props) {
  const { complete } = draft;
  const values = sampleValues(sniffed, complete?.column, 30);
  const mapped = new Set(Object.values(draft.fields));
  const free = sniffed.header.filter((column) => !mapped.has(column) && column !== complete?.column);
  const choose = (column: string) => {
    const first = sampleValues(sniffed, column, 1)[0] ?? "";
    onChange({ ...draft, complete: column === "" ? undefined : { column, equals: first } });
  };
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Field
          label="Which rows are answers"
          hint="Others are skipped: partial answers, previews, test runs."
        >
          {(control) => (
            <Select
              {...control}
              value={complete?.column ?? ""}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">All rows with a score</option>
              {sniffed.header.map((column) => (
                <option key={column} value={column}>{`Only by “${column}”`}</option>
              ))}
            </Select>
          )}
        </Field>
        {complete && (
          <Field label={`where “${complete.column}” is`}>
            {(control) => (
              <Select
                {...control}
                value={complete.equals}
                onChange={(event) =>
                  onChange({ ...draft, complete: { ...complete, equals: event.target.value } })
                }
              >
                {[...new Set([complete.equals, ...values])].map((value) => (
                  <option key={value}>{value}</option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </div>
      {free.length > 0 && (
        <fieldset>
          <legend className="mb-1.5 text-sm font-medium">Keep for rules</legend>
          <p className="mb-3 text-xs text-ink-3">
            So that you can say later: only answers where this column has that value belong to a stage. What
            has no tick here and no use above is not stored.
          </p>
          <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
            {free.map((column) => (
              <Checkbox
                key={column}
                label={column}
                hint={sampleValues(sniffed, column).join(" · ") || "Empty in the first rows"}
                checked={draft.keep?.includes(column) ?? false}
                onChange={(event) => onChange(withKept(draft, column, event.target.checked))}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

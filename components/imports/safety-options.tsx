import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { MappingDraft } from "@/lib/imports/detect/draft";
import { importLimits } from "@/lib/imports/limits";

interface Props {
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
}

const SHARES = [0, 0.05, 0.2, 0.5, 1];
const words = (share: number) =>
  share === 0
    ? "one row is rejected"
    : share === 1
      ? "never"
      : `more than ${Math.round(share * 100)} % of the rows are rejected`;

/** What happens to rows that changed, and when the whole file is refused. */
export function SafetyOptions({ draft, onChange }: Props) {
  const share = draft.maxRejectedShare ?? importLimits.rejectedShare;
  const shares = SHARES.includes(share) ? SHARES : [share, ...SHARES];
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      <RadioGroup
        name="changed"
        legend="Rows that are there already with other content"
        value={draft.changed ?? "update"}
        onChange={(changed) => onChange({ ...draft, changed: changed === "keep" ? "keep" : "update" })}
        options={[
          { value: "update", label: "Take what this file says" },
          { value: "keep", label: "Keep what is there" },
        ]}
      />
      <Field label="Refuse the whole file when">
        {(control) => (
          <Select
            {...control}
            value={share}
            onChange={(event) => onChange({ ...draft, maxRejectedShare: Number(event.target.value) })}
          >
            {shares.map((value) => (
              <option key={value} value={value}>
                {words(value)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

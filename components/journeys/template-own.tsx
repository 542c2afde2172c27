import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { StageThread } from "./stage-thread";

export interface OwnJourney {
  id: string;
  name: string;
  stages: { id: string; name: string; retentionAnchor: boolean }[];
}

export type CopyAs = "copy" | "future";

interface Props {
  journeys: readonly OwnJourney[];
  journey: OwnJourney;
  as: CopyAs;
  onJourney: (id: string) => void;
  onAs: (as: CopyAs) => void;
}

/** Which of the team's journeys the new one begins as, and what it is to be. */
export function TemplateOwn({ journeys, journey, as, onJourney, onAs }: Props) {
  return (
    <section aria-label={`Preview: ${journey.name}`} className="flex min-w-0 flex-col gap-6">
      <Field label="Journey" className="max-w-120">
        {(control) => (
          <Select {...control} value={journey.id} onChange={(event) => onJourney(event.target.value)}>
            {journeys.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {journey.stages.length > 0 ? (
        <StageThread stages={journey.stages} />
      ) : (
        <p className="text-ink-2">It has no stages yet.</p>
      )}
      <RadioGroup
        legend="What it is to be"
        name="as"
        value={as}
        onChange={(value) => onAs(value === "future" ? "future" : "copy")}
        options={[
          {
            value: "copy",
            label: "A journey of its own",
            hint: "With the rules that say which facts belong to each stage, so with its numbers.",
          },
          {
            value: "future",
            label: "A future state of this journey",
            hint: "For comparison side by side. It has no numbers of its own yet.",
          },
        ]}
      />
    </section>
  );
}

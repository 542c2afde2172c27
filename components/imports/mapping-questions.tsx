import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { Ambiguity, MappingDraft } from "@/lib/imports/detect/draft";
import { withField } from "@/lib/imports/draft-edits";
import { answerOf } from "@/lib/imports/questions";

interface Props {
  questions: Ambiguity[];
  draft: MappingDraft;
  onChange: (draft: MappingDraft) => void;
}

/** Choices become keys: a scale is a pair. */
const keyOf = (value: unknown) => JSON.stringify(value);
const fewChoices = 6;

function answered(draft: MappingDraft, question: Ambiguity, key: string): MappingDraft {
  const value = question.choices.find((choice) => keyOf(choice.value) === key)?.value;
  if (value === undefined) return draft;
  const { field } = question;
  if (field === "dateFormat" || field === "decimal" || field === "scale") return { ...draft, [field]: value };
  if (field === "measures") return { ...draft, measures: [String(value)] };
  return withField(draft, field, String(value));
}

/** What the file doesn't decide, asked in plain words. Answered questions stay, so that the answer can be changed. */
export function MappingQuestions({ questions, draft, onChange }: Props) {
  if (questions.length === 0) return null;
  const open = questions.filter((question) => answerOf(draft, question) === undefined).length;
  return (
    <section aria-label="Questions" className="max-w-200 border-l-3 border-accent py-1 pl-5">
      <h2 className="title text-xl">
        {open === 0
          ? "What you told us"
          : open === 1
            ? "One thing the file doesn't say"
            : `${open} things the file doesn't say`}
      </h2>
      <div className="mt-3 flex flex-col gap-5">
        {questions.map((question) => {
          const answer = answerOf(draft, question);
          const key = `${question.field} ${question.column}`;
          const value = answer === undefined ? "" : keyOf(answer);
          const change = (next: string) => onChange(answered(draft, question, next));
          if (question.choices.length <= fewChoices)
            return (
              <RadioGroup
                key={key}
                name={key}
                legend={question.question}
                value={value}
                onChange={change}
                options={question.choices.map((choice) => ({
                  value: keyOf(choice.value),
                  label: choice.label,
                }))}
              />
            );
          return (
            <Field key={key} label={question.question} className="max-w-88">
              {(control) => (
                <Select {...control} value={value} onChange={(event) => change(event.target.value)}>
                  <option value="">Choose</option>
                  {question.choices.map((choice) => (
                    <option key={keyOf(choice.value)} value={keyOf(choice.value)}>
                      {choice.label}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          );
        })}
      </div>
    </section>
  );
}

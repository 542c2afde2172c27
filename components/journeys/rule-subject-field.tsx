"use client";

import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FactKind, RuleMatch, ScoreKpi } from "@/lib/facts/schema";
import { formatCount } from "@/lib/format";
import { withChosen } from "@/lib/journeys/rules/choices";
import type { SourceTerms } from "@/lib/sources/schema";
import { RuleEventsField } from "./rule-events-field";

interface Props {
  kind: FactKind;
  terms: SourceTerms;
  match: RuleMatch;
  reading: ScoreKpi | undefined;
  onMatch: (match: RuleMatch) => void;
  onReading: (reading: ScoreKpi | undefined) => void;
}

function PagePrefix({ terms, match, onMatch }: Pick<Props, "terms" | "match" | "onMatch">) {
  if (terms.pages.length === 0 && match.page === undefined) return null;
  return (
    <Field
      label="Page begins with"
      optional
      hint="Host and path, or the path alone when it begins with a slash."
    >
      {(control) => (
        <>
          <TextInput
            {...control}
            list={`${control.id}-pages`}
            value={match.page ?? ""}
            maxLength={500}
            placeholder="/checkout"
            autoComplete="off"
            onChange={(event) => onMatch({ ...match, page: event.target.value || undefined })}
          />
          <datalist id={`${control.id}-pages`}>
            {terms.pages.slice(0, 100).map((page) => (
              <option key={page.text} value={page.text} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/** Which events, answers or amounts: what can be asked depends on what the source holds. */
export function RuleSubjectField({ kind, terms, match, reading, onMatch, onReading }: Props) {
  if (kind === "events") {
    return (
      <>
        <RuleEventsField
          terms={terms.events}
          chosen={match.event ?? []}
          onChange={(event) => onMatch({ ...match, event: event.length > 0 ? event : undefined })}
        />
        <PagePrefix terms={terms} match={match} onMatch={onMatch} />
      </>
    );
  }
  if (kind === "measures") {
    const measures = [
      ...new Set([...terms.measures, ...(match.measure === undefined ? [] : [match.measure])]),
    ];
    return (
      <Field label="Measure">
        {(control) => (
          <Select
            {...control}
            value={match.measure ?? ""}
            onChange={(event) => onMatch({ ...match, measure: event.target.value || undefined })}
          >
            <option value="">Every measure</option>
            {measures.map((measure) => (
              <option key={measure}>{measure}</option>
            ))}
          </Select>
        )}
      </Field>
    );
  }
  const questions = withChosen(terms.questions, match.question === undefined ? [] : [match.question]);
  return (
    <>
      {questions.length > 0 && (
        <Field label="Question">
          {(control) => (
            <Select
              {...control}
              value={match.question ?? ""}
              onChange={(event) => onMatch({ ...match, question: event.target.value || undefined })}
            >
              <option value="">Every question</option>
              {questions.map((question) => (
                <option key={question.text} value={question.text}>
                  {`${question.text} (${formatCount(question.count)})`}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <RadioGroup
        legend="Read the answers as"
        name="reading"
        value={reading ?? "scale"}
        onChange={(value) => onReading(value === "nps" || value === "csat" ? value : undefined)}
        options={[
          { value: "scale", label: "What their scale says", hint: "0–10 is an NPS, 1–5 and 1–7 a CSAT." },
          { value: "nps", label: "NPS" },
          { value: "csat", label: "CSAT" },
        ]}
      />
    </>
  );
}

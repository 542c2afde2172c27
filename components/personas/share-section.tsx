"use client";

import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { shareSentence, shareSum, shareWords } from "@/lib/personas/shares";
import { PersonaSection, type SectionProps } from "./persona-section";
import { ShareBar } from "./share-bar";

interface Shared {
  id: string;
  mark: number;
  share: number | null;
}

interface Props extends SectionProps {
  /** every persona of the team, this one among them */
  everyone: readonly Shared[];
}

/** How many of the customers they are, beside the other personas. */
export function ShareSection({ everyone, ...props }: Props) {
  const { persona } = props;
  const withShare = (share: number | null) =>
    everyone.map((one) => (one.id === persona.id ? { ...one, mark: persona.mark, share } : one));
  const words = (share: number | null) => {
    const all = withShare(share);
    const tooMuch = (shareSum(all) ?? 0) > 1;
    return (
      <p className={`mt-2 text-sm ${tooMuch ? "font-medium text-bad" : "text-ink-3"}`}>
        {shareSentence(all)}
      </p>
    );
  };
  return (
    <PersonaSection
      {...props}
      name="share"
      title="Share of customers"
      level="margin"
      fields={["share"]}
      isEmpty={persona.share === null}
      whenEmpty="How many of your customers they are, roughly."
      view={({ share }) =>
        share === null ? (
          <p className="text-ink-3">No share given</p>
        ) : (
          <>
            <p className="numeral mb-2 text-2xl">{shareWords(share)}</p>
            <ShareBar personas={withShare(share)} current={persona.id} />
            {words(share)}
          </>
        )
      }
      edit={({ draft: { share = null }, change }) => (
        <Field label="Per cent of your customers" hint="Leave empty if you don’t know.">
          {(control) => (
            <>
              <TextInput
                {...control}
                type="number"
                inputMode="decimal"
                min={0}
                max={100}
                step={0.1}
                value={share === null ? "" : String(Math.round(share * 1000) / 10)}
                onChange={({ target: { value } }) =>
                  change({ share: value === "" ? null : Math.round(Number(value) * 10) / 1000 })
                }
                className="w-28"
              />
              {share !== null && words(share)}
            </>
          )}
        </Field>
      )}
    />
  );
}

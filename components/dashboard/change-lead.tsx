import type { ChangeSentence, SentencePart } from "@/lib/kpis/change-sentence";

/** Each part with where in the text it begins. */
function placed(parts: SentencePart[]): (SentencePart & { at: number })[] {
  let end = 0;
  return parts.map((part) => {
    const at = end;
    end += part.text.length;
    return { ...part, at };
  });
}

/** What changed, each clause a link to its number. */
export function ChangeLead({ sentence }: { sentence: ChangeSentence }) {
  return (
    <>
      <b>{sentence.headline}</b>{" "}
      {placed(sentence.parts).map(({ text, anchor, at }) =>
        anchor ? (
          <a key={at} href={`#${anchor}`} className="link">
            {text}
          </a>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </>
  );
}

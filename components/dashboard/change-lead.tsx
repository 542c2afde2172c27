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

interface Props {
  sentence: ChangeSentence;
  /** The dashboard the numbers stand on; this page when not given. A full load, so that the number is marked there. */
  path?: string;
}

/** What changed, each clause a link to its number. */
export function ChangeLead({ sentence, path = "" }: Props) {
  return (
    <>
      <b>{sentence.headline}</b>{" "}
      {placed(sentence.parts).map(({ text, anchor, at }) =>
        anchor ? (
          <a key={at} href={`${path}#${anchor}`} className="link">
            {text}
          </a>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </>
  );
}

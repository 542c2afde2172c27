import { Fragment } from "react";
import { findWords } from "@/lib/search/find-words";

/** A text in which what is looked for stands out. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  const places = findWords(text, words);
  return (
    <>
      {places.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(places[index - 1]?.to ?? 0, from)}
          <mark className="rounded-xs bg-accent-soft text-inherit">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(places.at(-1)?.to ?? 0)}
    </>
  );
}

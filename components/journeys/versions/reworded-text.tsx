import { Fragment } from "react";
import { wordDiff } from "@/lib/journeys/versions/words/word-diff";

/** A text as it was and as it is, in one: what was taken away struck through, what was put there underlined. */
export function RewordedText({ before, after }: { before: string; after: string }) {
  let place = 0;
  const parts = wordDiff(before, after).map((part) => {
    place += part.text.length;
    return { ...part, key: place };
  });
  return (
    <p className="break-words whitespace-pre-wrap">
      {parts.map(({ key, kind, text }) => (
        <Fragment key={key}>
          {kind === "same" && text}
          {kind === "removed" && (
            <del className="rounded-xs bg-bad-soft px-0.5 text-bad decoration-bad">
              <span className="sr-only"> (was: </span>
              {text}
              <span className="sr-only">) </span>
            </del>
          )}
          {kind === "added" && (
            <ins className="rounded-xs bg-good-soft px-0.5 text-good decoration-good underline-offset-3">
              <span className="sr-only"> (now: </span>
              {text}
              <span className="sr-only">) </span>
            </ins>
          )}
        </Fragment>
      ))}
    </p>
  );
}

import { Callout } from "@/components/ui/callout";
import { formatDateTime, formatPlural } from "@/lib/format";
import { changeWords } from "@/lib/reviews/figure-words";
import type { NamedImport, RecomputeAnswer } from "@/lib/reviews/recomputing/answer";

function Imports({ words, imports }: { words: string; imports: NamedImport[] }) {
  if (imports.length === 0) return null;
  return (
    <p className="mt-1.5 text-sm text-ink-2">
      {words}{" "}
      {imports.map(({ id, fileName, sourceName }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <span className="text-ink">{fileName}</span> ({sourceName})
        </span>
      ))}
      .
    </p>
  );
}

function Differences({ answer, zone }: { answer: RecomputeAnswer; zone: string }) {
  const { changed, hashMatches } = answer;
  return (
    <>
      {!hashMatches && (
        <p className="mt-1.5 text-sm">
          What is kept doesn't have the hash it was frozen with: somebody altered it in the database.
        </p>
      )}
      <Imports words="Undone since it was frozen:" imports={answer.removed} />
      {changed.length > 0 && (
        <ul className="mt-2.5 max-h-80 overflow-y-auto border-t border-rule text-sm print:max-h-none">
          {changed.map((number) => (
            <li key={number.name} className="flex flex-wrap gap-x-3 border-b border-rule py-1.5">
              <span className="basis-56 font-medium">{number.name}</span>
              <span className="min-w-0 flex-1 basis-64 text-ink-2">{changeWords(number, zone)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What a recount found: equal, or what differs, was and is. */
export function RecomputeResult({ answer, zone }: { answer: RecomputeAnswer; zone: string }) {
  const at = formatDateTime(answer.at, zone);
  const others = (
    <>
      <Imports words="Brought in again with the same bytes:" imports={answer.again} />
      <Imports words="Came after freezing and have no part in it:" imports={answer.since} />
    </>
  );
  if (answer.equal) {
    return (
      <Callout tone="good">
        <b className="text-good">Equal.</b> Counted again on {at} from the raw rows of{" "}
        {formatPlural(answer.imports, "import")}: every figure and the hash are the same.
        {others}
      </Callout>
    );
  }
  const { changed } = answer;
  return (
    <Callout tone="bad">
      <b className="text-bad">Differs.</b> Counted again on {at}.{" "}
      {changed.length > 0
        ? `${formatPlural(changed.length, "number comes", "numbers come")} out otherwise. What was frozen stays as it is.`
        : "Every number still comes out the same."}
      <Differences answer={answer} zone={zone} />
      {others}
    </Callout>
  );
}

import { classes } from "@/components/ui/classes";
import { markFound } from "@/lib/journeys/map/grid/mark-found";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

interface Props {
  text: string;
  kind: LaneKind;
  /** not cut off after some lines */
  isWhole?: boolean;
  /** what was looked for, to be marked; "": nothing */
  found?: string;
}

/** Only what may be longer than ten lines is cut: a box that cuts costs the browser, and there are a thousand cards. */
const mayBeLong = (text: string) => text.length > 200 || text.split("\n").length > 6;

function Marked({ text, found }: { text: string; found: string }) {
  return markFound(text, found).map(({ at, words, isFound }) =>
    isFound ? <mark key={at}>{words}</mark> : words,
  );
}

/** What a card says: plain text with its line breaks; what somebody thinks stands in quotation marks. */
export function CardWords({ text, kind, isWhole = false, found = "" }: Props) {
  const said = text.trim();
  if (said === "") return null;
  const isThought = kind === "thoughts";
  // Whoever typed quotation marks does not get them twice.
  const isQuoted = isThought && /^["“„«'‘]/.test(said);
  const shown = isThought && !isQuoted ? `“${said}”` : said;
  return (
    <p
      className={classes(
        "own-words min-w-0 break-words whitespace-pre-wrap",
        !isWhole && mayBeLong(said) && "line-clamp-10",
        isThought && "font-serif text-[0.9375rem] leading-[1.35] italic",
      )}
    >
      {found === "" ? shown : <Marked text={shown} found={found} />}
    </p>
  );
}

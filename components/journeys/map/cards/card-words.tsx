import { classes } from "@/components/ui/classes";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

interface Props {
  text: string;
  kind: LaneKind;
  /** not cut off after some lines */
  isWhole?: boolean;
}

/** Only what may be longer than ten lines is cut: a box that cuts costs the browser, and there are a thousand cards. */
const mayBeLong = (text: string) => text.length > 200 || text.split("\n").length > 6;

/** What a card says: plain text with its line breaks; what somebody thinks stands in quotation marks. */
export function CardWords({ text, kind, isWhole = false }: Props) {
  const said = text.trim();
  if (said === "") return null;
  const isThought = kind === "thoughts";
  // Whoever typed quotation marks does not get them twice.
  const isQuoted = isThought && /^["“„«'‘]/.test(said);
  return (
    <p
      className={classes(
        "min-w-0 break-words whitespace-pre-wrap",
        !isWhole && mayBeLong(said) && "line-clamp-10",
        isThought && "font-serif text-[0.9375rem] leading-[1.35] italic",
      )}
    >
      {isThought && !isQuoted ? `“${said}”` : said}
    </p>
  );
}

import { classes } from "@/components/ui/classes";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

/** What a card says: plain text with its line breaks; what somebody thinks stands in quotation marks. */
export function CardWords({ text, kind }: { text: string; kind: LaneKind }) {
  const said = text.trim();
  if (said === "") return null;
  const isThought = kind === "thoughts";
  // Whoever typed quotation marks does not get them twice.
  const isQuoted = isThought && /^["“„«'‘]/.test(said);
  return (
    <p
      className={classes(
        "line-clamp-10 min-w-0 break-words whitespace-pre-wrap",
        isThought && "font-serif text-[0.9375rem] leading-[1.35] italic",
      )}
    >
      {isThought && !isQuoted ? `“${said}”` : said}
    </p>
  );
}

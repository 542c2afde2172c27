import { TextLink } from "@/components/ui/text-link";
import type { Lead } from "@/lib/overview/lead";

/** What to do now, each clause leading to its place. */
export function LeadWords({ team, lead: { headline, parts } }: { team: string; lead: Lead }) {
  return (
    <>
      <b>{headline}</b>{" "}
      {parts.map(({ text, place }) =>
        place ? (
          <TextLink key={text} href={`/${team}/${place}`}>
            {text}
          </TextLink>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </>
  );
}

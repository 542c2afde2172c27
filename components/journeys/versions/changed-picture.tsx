import { CardImage } from "@/components/journeys/map/cards/card-image";

interface Props {
  /** the team's slug */
  team: string;
  /** ids of the pictures; null: none */
  before: string | null;
  after: string | null;
  /** what the card says, or that it says nothing */
  text: string;
  /** how the two are told apart */
  words: { before: string; after: string };
}

function Picture({ team, id, alt, caption }: { team: string; id: string; alt: string; caption: string }) {
  return (
    <figure className="w-32">
      <CardImage team={team} id={id} text={alt} />
      <figcaption className="mt-0.5 text-2xs text-ink-3 first-letter:uppercase">{caption}</figcaption>
    </figure>
  );
}

/** The pictures of a card, beside one another where it got another one. */
export function ChangedPicture({ team, before, after, text, words }: Props) {
  if (before === after) return null;
  return (
    <div className="mt-1.5 flex flex-wrap gap-3">
      {before && (
        <Picture team={team} id={before} alt={`Picture ${words.before}: ${text}`} caption={words.before} />
      )}
      {after && (
        <Picture team={team} id={after} alt={`Picture ${words.after}: ${text}`} caption={words.after} />
      )}
    </div>
  );
}

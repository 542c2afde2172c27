import { imageAddress } from "@/lib/images/image-address";

interface Props {
  /** slug */
  team: string;
  id: string;
  /** what the card says */
  text: string;
}

/** The picture of a card, in a frame of one shape so that nothing moves when it has come. */
export function CardImage({ team, id, text }: Props) {
  return (
    <img
      src={imageAddress(team, id)}
      alt={text.trim() || "Picture without words"}
      loading="lazy"
      decoding="async"
      draggable={false}
      className="my-0.5 aspect-[16/10] w-full rounded-sm bg-sunken object-cover object-top text-2xs text-ink-3"
    />
  );
}

import { classes } from "@/components/ui/classes";
import { imageAddress } from "@/lib/images/image-address";
import { PersonaMark } from "./persona-mark";

interface Props {
  team: string;
  persona: { mark: number; imageId: string | null };
  /** px */
  size?: number;
  /** the persona's on a map */
  colour?: string;
  className?: string;
}

/** The picture of a persona, or the mark that stands for it; the name stands beside it. */
export function PersonaPicture({ team, persona, size = 28, colour, className }: Props) {
  if (persona.imageId === null)
    return <PersonaMark number={persona.mark} size={size} colour={colour} className={className} />;
  return (
    <span
      aria-hidden="true"
      className={classes("inline-block shrink-0 rounded-full bg-sunken bg-cover bg-center", className)}
      style={{
        width: size,
        height: size,
        backgroundImage: `url("${imageAddress(team, persona.imageId)}")`,
        boxShadow: colour ? `0 0 0 2px ${colour}` : undefined,
      }}
    />
  );
}

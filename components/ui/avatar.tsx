import { classes } from "./classes";
import { initials } from "./initials";
import { nameColour } from "./stage-colour";

interface Props {
  name: string;
  size?: "small" | "normal";
  /** With the name written beside it, the picture says nothing new. */
  decorative?: boolean;
  className?: string;
}

/** A person as initials in a colour that stays theirs. Mixed with ink, so that the letters reach 4.5:1. */
export function Avatar({ name, size = "normal", decorative, className }: Props) {
  return (
    <span
      title={decorative ? undefined : name}
      style={{ background: `color-mix(in oklab, ${nameColour(name)} 78%, var(--ink))` }}
      className={classes(
        "inline-grid shrink-0 place-items-center rounded-full font-semibold text-paper select-none",
        size === "small" ? "size-5.5 text-[0.625rem]" : "size-7 text-2xs",
        className,
      )}
    >
      <span aria-hidden="true">{initials(name)}</span>
      {!decorative && <span className="sr-only">{name}</span>}
    </span>
  );
}

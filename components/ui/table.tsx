import type { ReactNode } from "react";
import { classes } from "./classes";

interface Props {
  /** Says what the table holds; read out, and shown unless hidden. */
  caption: string;
  hideCaption?: boolean;
  className?: string;
  /** thead and tbody with Th and Td. */
  children: ReactNode;
}

/** Hairlines, no boxes. Scrolls sideways inside itself, by keyboard too. */
export function Table({ caption, hideCaption = true, className, children }: Props) {
  return (
    <section
      aria-label={caption}
      className={classes("relative overflow-x-auto", className)}
      {...{ tabIndex: 0 }}
    >
      <table className="w-full border-collapse text-base">
        <caption className={hideCaption ? "sr-only" : "pb-3 text-left text-sm text-ink-3"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

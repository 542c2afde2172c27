import Link from "next/link";
import type { ComponentProps } from "react";
import { classes } from "./classes";

/** A link inside a sentence. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={classes("link", className)} />;
}

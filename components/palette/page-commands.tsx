"use client";

import { useEffect } from "react";
import { type Command, offerCommands } from "./command-registry";

/** Offers commands in the command palette for as long as it stands on the page; it shows nothing. */
export function PageCommands({ commands }: { commands: readonly Command[] }) {
  // Pages make the array anew with every render; what counts is what stands in it.
  useEffect(() => offerCommands(commands), [commands]);
  return null;
}

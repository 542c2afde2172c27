import type { ReactNode } from "react";

/** What an empty dashboard says, and where to go from there; the first of the actions first. */
export interface NextStep {
  title: string;
  words: ReactNode;
  actions: { href: string; label: string }[];
}

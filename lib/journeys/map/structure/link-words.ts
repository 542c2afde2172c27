import type { LinkKind } from "@/lib/journeys/map/item-kinds";

/** Each kind of link: its name, what it means, and how it stands between two names of stages. */
export const linkKindWords: Record<LinkKind, { name: string; about: string; between: string }> = {
  loop: { name: "Loop", about: "People go back and come through again.", between: "back to" },
  skip: { name: "Skip", about: "People leave out what lies between.", between: "straight to" },
  "side-path": { name: "Side path", about: "Another way than the usual one.", between: "to" },
};

/** "Loop from Experience back to Consideration: runs out of beans". */
export function linkSentence(kind: LinkKind, from: string, to: string, label: string): string {
  const { name, between } = linkKindWords[kind];
  const ends = from === to ? `${name} at ${from}` : `${name} from ${from} ${between} ${to}`;
  return label === "" ? ends : `${ends}: ${label}`;
}

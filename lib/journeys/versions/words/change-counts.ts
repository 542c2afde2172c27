import type { CardChange, MapDiff } from "@/lib/journeys/versions/diff";

/** What can be looked at alone: one kind of change of cards, or what is around them. */
export const changeKinds = ["added", "removed", "moved", "reworded", "score", "details", "frame"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How a kind of change is named and marked; the mark stands where colour alone would say it. */
export const changeWords: Record<ChangeKind, { name: string; about: string; mark: string }> = {
  added: { name: "Added", about: "added", mark: "+" },
  removed: { name: "Removed", about: "removed", mark: "−" },
  moved: { name: "Moved", about: "moved", mark: "→" },
  reworded: { name: "Reworded", about: "reworded", mark: "≈" },
  score: { name: "Another score", about: "with another score", mark: "±" },
  details: { name: "Other details", about: "with other details", mark: "·" },
  frame: { name: "Around the cards", about: "around the cards", mark: "◇" },
};

export type ChangeCounts = Record<ChangeKind, number>;

/** How many cards each kind of change concerns, and how many changes there are around them. */
export function countChanges({ cards, frame }: MapDiff): ChangeCounts {
  const of = (change: CardChange) => cards.filter(({ changes }) => changes.includes(change)).length;
  return {
    added: of("added"),
    removed: of("removed"),
    moved: of("moved"),
    reworded: of("reworded"),
    score: of("score"),
    details: of("details"),
    frame: frame.length,
  };
}

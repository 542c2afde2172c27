import { classes } from "@/components/ui/classes";
import { type ChangeKind, changeWords } from "@/lib/journeys/versions/words/change-counts";

const tones: Record<ChangeKind, string> = {
  added: "border-good text-good",
  removed: "border-bad text-bad",
  moved: "border-control text-ink-2",
  reworded: "border-control text-ink-2",
  score: "border-control text-ink-2",
  details: "border-control text-ink-2",
  frame: "border-control text-ink-2",
};

/** The sign of a kind of change; what it means stands beside it in words. */
export function ChangeMark({ kind }: { kind: ChangeKind }) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        "inline-grid size-4.5 shrink-0 place-items-center rounded-full border text-xs leading-none font-semibold",
        tones[kind],
        kind === "removed" && "border-dashed",
      )}
    >
      {changeWords[kind].mark}
    </span>
  );
}

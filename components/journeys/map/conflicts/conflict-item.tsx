import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { conflictRows } from "@/lib/journeys/map/conflicts/conflict-rows";
import {
  choiceWords,
  conflictSentence,
  conflictTitle,
  theirName,
} from "@/lib/journeys/map/conflicts/conflict-words";
import type { MapNames } from "@/lib/journeys/map/conflicts/names";
import type { Choice, Conflict } from "@/lib/journeys/map/editing/conflict";
import { ConflictSide } from "./conflict-side";
import { WrittenText } from "./written-text";

interface Props {
  conflict: Conflict;
  names: MapNames;
  nowMs: number;
  onChoose: (choice: Choice) => void;
}

const aboutBoth = "With both, theirs stays where it is and yours becomes another card beside it.";

/** One thing two people changed: theirs and mine side by side, and what may become of it. */
export function ConflictItem({ conflict, names, nowMs, onChoose }: Props) {
  const { id, choices, text } = conflict;
  const rows = conflictRows(conflict, names);
  const who = theirName(conflict, names);
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="border-t border-rule pt-4 first:border-t-0 first:pt-0"
    >
      <h3 id={`${id}-title`} tabIndex={-1} data-decision className="font-semibold outline-none">
        {conflictTitle(conflict, names)}
      </h3>
      <p className="mt-0.5 mb-3 text-sm text-ink-2">{conflictSentence(conflict, names, nowMs)}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <ConflictSide title={who === "somebody" ? "Theirs" : who} side="theirs" rows={rows} />
        <ConflictSide title="Yours" side="mine" rows={rows} />
      </div>
      {choices.includes("both") && <p className="mt-2 text-xs text-ink-3">{aboutBoth}</p>}
      {text !== "" && !rows.some(({ mine }) => mine === text) && <WrittenText text={text} />}
      <div className="mt-3 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button key={choice} size="small" onClick={() => onChoose(choice)}>
            {choiceWords(conflict, choice)}
          </Button>
        ))}
        {text !== "" && <CopyButton text={text} label="Copy my text" variant="quiet" />}
      </div>
    </section>
  );
}

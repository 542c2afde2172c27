import { classes } from "@/components/ui/classes";
import type { CardDifference } from "@/lib/journeys/versions/diff";
import { cardChangeLines } from "@/lib/journeys/versions/words/card-change-words";
import { changeWords } from "@/lib/journeys/versions/words/change-counts";
import type { Sides } from "@/lib/journeys/versions/words/sides";
import { ChangeMark } from "./change-mark";
import { ChangedPicture } from "./changed-picture";
import { RewordedText } from "./reworded-text";

const noWords = "No words";

/** What the card says: as it is, as it was when it is gone, or both where it was reworded. */
function Words({ before, after, changes }: CardDifference) {
  const text = (after ?? before)?.text.trim() || noWords;
  if (before && after && changes.includes("reworded"))
    return <RewordedText before={before.text} after={after.text} />;
  const plain = "break-words whitespace-pre-wrap";
  if (!after)
    return (
      <p className={plain}>
        <del className="decoration-bad">{text}</del>
      </p>
    );
  return <p className={plain}>{text}</p>;
}

interface Props {
  /** the team's slug */
  team: string;
  difference: CardDifference;
  sides: Sides;
}

/** One card that is not the same in two versions, with what is different about it. */
export function DiffCard({ team, difference, sides }: Props) {
  const { changes, before, after } = difference;
  const whole = changes.find((change) => change === "added" || change === "removed");
  const lines = cardChangeLines(difference, sides);
  return (
    <li className="flex break-inside-avoid flex-col gap-1.5 py-3">
      <div
        className={classes(
          "rounded-md border px-3 py-2 text-sm",
          before && after && "border-rule bg-surface",
          !before && "border-l-3 border-rule border-l-good bg-good-soft/40",
          !after && "border-dashed border-rule-strong text-ink-2",
        )}
      >
        <Words {...difference} />
        <ChangedPicture
          team={team}
          before={before?.imageId ?? null}
          after={after?.imageId ?? null}
          text={(after ?? before)?.text.trim() || noWords}
          words={{ before: sides.voice.before, after: sides.voice.now }}
        />
      </div>
      <ul className="flex flex-col gap-1 text-sm text-ink-2">
        {(whole ? [whole] : changes.includes("reworded") ? (["reworded"] as const) : []).map((kind) => (
          <li key={kind} className="flex items-start gap-2">
            <ChangeMark kind={kind} />
            {changeWords[kind].name}
          </li>
        ))}
        {lines.map(({ change, words }) => (
          <li key={words} className="flex items-start gap-2 tabular-nums">
            <ChangeMark kind={change} />
            <span className="min-w-0 break-words">{words}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

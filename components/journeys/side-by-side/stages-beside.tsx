import { formatCount } from "@/lib/format";
import type { ComparedStage } from "@/lib/journeys/side-by-side/compare-maps";
import type { Sides } from "@/lib/journeys/versions/words/sides";
import { StageBeside } from "./stage-beside";

interface Props {
  stages: readonly ComparedStage[];
  /** how the sides are called at the head of a column */
  titles: { left: string; right: string };
  sides: Sides;
  /** the team's slug */
  team: string;
  /** also what is the same */
  all: boolean;
}

/** As many names as are read; the rest is counted. */
const mostNamed = 8;

function isSame({ stage, cells }: ComparedStage): boolean {
  return (
    stage.left !== null &&
    stage.right !== null &&
    cells.every(({ cards }) => cards.every(({ is }) => is === "same"))
  );
}

/** Stages whose cards are the same, in one line rather than a heading each. */
function Same({ stages }: { stages: readonly ComparedStage[] }) {
  if (stages.length === 0) return null;
  const names = stages.slice(0, mostNamed).map(({ stage }) => stage.left?.name);
  const more = stages.length - names.length;
  return (
    <p className="mt-9 border-t border-rule pt-4 text-ink-2">
      The cards are the same in {names.join(", ")}
      {more > 0 && ` and ${formatCount(more)} more`}.
    </p>
  );
}

/** Both maps stage by stage; where only what differs is shown, stages whose cards are the same are only named. */
export function StagesBeside({ stages, all, ...about }: Props) {
  const same = all ? [] : stages.filter(isSame);
  return (
    <>
      {stages.map((compared, index) =>
        same.includes(compared) ? null : (
          <StageBeside
            key={`${compared.stage.left?.id} ${compared.stage.right?.id}`}
            compared={compared}
            index={index}
            total={stages.length}
            all={all}
            {...about}
          />
        ),
      )}
      <Same stages={same} />
    </>
  );
}

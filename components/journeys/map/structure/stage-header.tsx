"use client";

import { RotateCcw } from "lucide-react";
import { useMemo } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { classes } from "@/components/ui/classes";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { stagesOfColumns } from "@/lib/journeys/map/structure/stage-order";
import { NameInPlace } from "./name-in-place";
import { bandHeight, StageBand } from "./stage-band";
import { StageChips } from "./stage-chips";
import { StageMenu } from "./stage-menu";
import { StepRow } from "./step-row";
import { SubJourneys } from "./sub-journeys";
import { useNameMoving } from "./use-name-moving";
import { useOrderDrag } from "./use-order-drag";
import { useStageActions } from "./use-stage-actions";

interface Props {
  /** the stage's first column */
  column: MapColumn;
  /** of the stage among those that are shown, from 0 */
  index: number;
  /** stages that are shown */
  total: number;
}

/** People at each stage that is shown. */
function useCounts(): (number | null)[] {
  const numbers = useShownNumbers();
  const columns = useMapView((view) => view.columns);
  return useMemo(
    () => stagesOfColumns(columns).map(({ id }) => numbers?.stages[id]?.entrants ?? null),
    [columns, numbers],
  );
}

function Anchor() {
  return (
    <span title="Retention is measured from here" className="mt-1.5 shrink-0 text-ink-3">
      <RotateCcw aria-hidden="true" className="size-3.5" />
      <span className="sr-only">Retention is measured from here</span>
    </span>
  );
}

/** The head of a stage over all its columns: its part of the line of people, its name with its numbers, the names of its steps. */
export function StageHeader({ column: { stage, step }, index }: Props) {
  const { mayEdit } = useMapInfo();
  const counts = useCounts();
  const actions = useStageActions();
  const { name, onMove } = useNameMoving("x", (direction) => actions.move(stage, direction));
  const drag = useOrderDrag({ axis: "x", attribute: "data-stage-header", onDrop: actions.moveToIndex });
  return (
    <div
      data-stage-header={stage.id}
      className={classes(
        "group/stage relative flex h-full min-w-0 flex-col",
        drag.draggedId === stage.id && "opacity-50",
      )}
      style={{ paddingTop: counts.every((count) => count === null) ? 8 : bandHeight }}
    >
      <StageBand counts={counts} stage={index} />
      <div className="flex flex-1 flex-col gap-0.5 px-3.5 pt-1.5 pb-2">
        <div className="flex min-h-7.5 items-start gap-1">
          <div className="min-w-0 flex-1">
            <NameInPlace
              ref={name}
              id={stage.id}
              name={stage.name}
              label={`Stage ${stage.name}`}
              mayEdit={mayEdit}
              className="title line-clamp-2 text-lg break-words"
              onRename={(next, began) => actions.rename(stage, next, began)}
              onGrab={(event) => drag.grab(stage.id, event)}
              onMove={onMove}
            />
          </div>
          {stage.retentionAnchor && <Anchor />}
          {mayEdit && (
            <div className="-mr-2.5">
              <StageMenu stage={stage} hasSteps={step !== null} onRename={() => name.current?.rename()} />
            </div>
          )}
        </div>
        <div className="has-[>*]:min-h-5">
          <StageChips stageId={stage.id} name={stage.name} />
        </div>
        <SubJourneys ids={stage.subJourneyIds} stage={stage.name} />
      </div>
      {step && <StepRow stage={stage} />}
      {drag.line}
    </div>
  );
}

import { Ellipsis } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import type { MapStage, MapStep } from "@/lib/journeys/map/schema";
import { NameInPlace } from "./name-in-place";
import { useNameMoving } from "./use-name-moving";
import { useStepActions } from "./use-step-actions";

const loadItems = () => import("./step-menu-items").then((loaded) => loaded.StepMenuItems);

interface Props {
  step: MapStep;
  stage: MapStage;
  index: number;
  total: number;
}

/** The name of a step over its column, written where it stands. Alt and arrows move it inside its stage. */
export function StepName({ step, stage, index, total }: Props) {
  const { mayEdit } = useMapInfo();
  const actions = useStepActions();
  const { name, onMove } = useNameMoving("x", (direction) => actions.move(step, direction));
  return (
    <div className="group/step flex min-h-8 items-center gap-1 px-4 py-0.5">
      <div className="min-w-0 flex-1">
        <NameInPlace
          ref={name}
          id={step.id}
          name={step.name}
          label={`Step ${index + 1} of ${stage.name}: ${step.name}`}
          mayEdit={mayEdit}
          className="truncate text-sm text-ink-2"
          onRename={(next, began) => actions.rename(step, next, began)}
          onMove={onMove}
        />
      </div>
      {mayEdit && (
        <MenuOnDemand
          align="end"
          load={loadItems}
          given={{ step, index, total, onRename: () => name.current?.rename() }}
          trigger={
            <IconButton
              size="small"
              label={`More for step ${step.name}`}
              icon={<Ellipsis />}
              className="-mr-2.5 opacity-0 transition-opacity group-focus-within/step:opacity-100 group-hover/step:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
            />
          }
        />
      )}
    </div>
  );
}

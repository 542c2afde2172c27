import { useMemo, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { newId } from "@/lib/ids";
import { type Block, turned } from "@/lib/journeys/map/paste/block";
import { type BlockShape, shapeOf } from "@/lib/journeys/map/paste/block-shape";
import type { PasteInput, RowChoice } from "@/lib/journeys/map/paste/paste-plan";
import { planPaste } from "@/lib/journeys/map/paste/plan-paste";

/** How the block is read and where its rows go, as guessed and then as the person says. */
export function usePastePlan(block: Block, at: PasteInput["at"]) {
  const view = useMapView((now) => now);
  const { state, columns, lanes } = view;
  const [shape, setShape] = useState<BlockShape>(() => {
    const stages = Object.values(state.stage).map(({ name }) => name);
    return shapeOf(block, { stages, lanes: lanes.map(({ name }) => name) }, at !== null);
  });
  const personaId = useMapUi(({ filter }) => filter.personaId);
  const [choices, setChoices] = useState<Readonly<Record<number, RowChoice>>>({});
  const plan = useMemo(() => {
    const upright = shape.turned ? turned(block) : block;
    const header = { stages: shape.stages, lanes: shape.lanes };
    const now = new Date();
    return planPaste(upright, { state, columns, lanes, at, header, choices, personaId, newId, now });
  }, [block, shape, choices, personaId, state, columns, lanes, at]);
  return {
    view,
    plan,
    shape,
    /** Rows are others afterwards, so what was said of them is forgotten. */
    reshape: (patch: Partial<BlockShape>) => {
      setShape({ ...shape, ...patch });
      setChoices({});
    },
    choose: (row: number, choice: RowChoice) => setChoices({ ...choices, [row]: choice }),
  };
}

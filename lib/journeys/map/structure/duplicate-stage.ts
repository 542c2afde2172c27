import { draftOf } from "@/lib/journeys/map/draft-of";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { Draft, Item } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { copyName } from "./copy-name";
import { type DraftOp, patchOp, putOp } from "./draft-op";
import { placedAt } from "./place";

const copyOp = <K extends ItemKind>(kind: K, item: Item<K>, changed: Partial<Draft<K>>): DraftOp =>
  putOp(kind, { ...draftOf(item), ...changed } as unknown as Draft<K>);

/**
 * The stage once more, right after itself, with its steps, cards and drawn points. Rules and links stay with the first, which
 * also stays the one that retention is measured from.
 * @param newId makes an id at each call
 */
export function duplicateStageOps(
  state: MapState,
  stageId: string,
  newId: () => string,
): { id: string; ops: DraftOp[] } {
  const stage = state.stage[stageId];
  const id = newId();
  if (!stage) return { id, ops: [] };
  const { position, others } = placedAt(Object.values(state.stage), id, { after: stageId });
  const name = copyName(
    stage.name,
    Object.values(state.stage).map((other) => other.name),
  );
  const ofStage = <T extends { stageId: string }>(items: Readonly<Record<string, T>>) =>
    Object.values(items).filter((item) => item.stageId === stageId);
  const steps = new Map(inOrder(ofStage(state.step)).map((step) => [step.id, newId()]));
  const ops = [
    ...others.map((other) => patchOp("stage", other.id, { position: other.position })),
    copyOp("stage", stage, { id, position, name, retentionAnchor: false, hidden: false }),
    ...[...steps].map(([old, fresh]) => copyOp("step", state.step[old]!, { id: fresh, stageId: id })),
    ...inOrder(ofStage(state.card)).map((card) =>
      copyOp("card", card, {
        id: newId(),
        stageId: id,
        stepId: card.stepId === null ? null : (steps.get(card.stepId) ?? null),
      }),
    ),
    ...ofStage(state.point).map((point) => copyOp("point", point, { id: newId(), stageId: id })),
  ];
  return { id, ops };
}

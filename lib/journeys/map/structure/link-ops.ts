import type { LinkKind } from "@/lib/journeys/map/item-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { StageLink } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp, putOp, removeOp } from "./draft-op";

/** What a link is unless somebody says otherwise: back is a loop, past at least one stage a skip, to the next one a side path. */
export function linkKindOf(state: MapState, fromStageId: string, toStageId: string): LinkKind {
  const order = inOrder(Object.values(state.stage)).map(({ id }) => id);
  const ahead = order.indexOf(toStageId) - order.indexOf(fromStageId);
  if (ahead <= 0) return "loop";
  return ahead > 1 ? "skip" : "side-path";
}

interface LinkEnds {
  fromStageId: string;
  toStageId: string;
}

/** A new link. @param link.kind left out: what its direction makes it */
export function addLinkOps(
  state: MapState,
  link: LinkEnds & { id: string; label: string; kind?: LinkKind },
): DraftOp[] {
  const { id, fromStageId, toStageId, label } = link;
  const kind = link.kind ?? linkKindOf(state, fromStageId, toStageId);
  return [putOp("link", { id, fromStageId, toStageId, kind, label: label.trim() })];
}

export function changeLinkOps(
  id: string,
  patch: Partial<LinkEnds & Pick<StageLink, "label" | "kind">>,
): DraftOp[] {
  return [patchOp("link", id, patch)];
}

export function removeLinkOps(id: string): DraftOp[] {
  return [removeOp("link", id)];
}

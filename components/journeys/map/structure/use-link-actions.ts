import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { newId } from "@/lib/ids";
import type { LinkKind } from "@/lib/journeys/map/item-kinds";
import { maxLinks } from "@/lib/journeys/map/limits";
import { addLinkOps, changeLinkOps, removeLinkOps } from "@/lib/journeys/map/structure/link-ops";
import { useStructureEdit } from "./use-structure-edit";

interface LinkGiven {
  fromStageId: string;
  toStageId: string;
  kind: LinkKind;
  label: string;
}

/** All that can be done with links between stages; each is one step of undo and is read out. */
export function useLinkActions() {
  const store = useMapStore();
  const edit = useStructureEdit();
  return {
    mayAdd: () => Object.keys(store.getView().state.link).length < maxLinks,
    add: (link: LinkGiven) =>
      edit((state) => addLinkOps(state, { ...link, id: newId() }), {
        label: "Link stages",
        said: "Stages linked.",
      }),
    change: (id: string, link: LinkGiven) =>
      edit(() => changeLinkOps(id, { ...link, label: link.label.trim() }), {
        label: "Change link",
        said: "Link changed.",
      }),
    remove: (id: string) => edit(() => removeLinkOps(id), { label: "Remove link", said: "Link removed." }),
  };
}

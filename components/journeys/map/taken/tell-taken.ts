import type { MapStore } from "@/components/journeys/map/store/map-store";
import type { MapUi } from "@/components/journeys/map/ui-state/map-ui";
import { historyPaths } from "@/components/journeys/versions/history-paths";
import { type Toast, toasts } from "@/components/ui/toasts";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";
import { findTakingAction } from "@/lib/journeys/map/taken/actions";
import { putBackOps } from "@/lib/journeys/map/taken/put-back-ops";
import type { Taking } from "@/lib/journeys/map/taken/schema";
import { type Taken, takenWords } from "@/lib/journeys/map/taken/taken-words";
import type { MapInfo } from "@/lib/map-page/info";

export interface TellingDesk {
  store: MapStore;
  ui: MapUi;
  info: MapInfo;
  /** shows what waits for the person's word */
  showProblems: () => void;
  open: (path: string) => void;
}

/** What the server should be asked about. */
function askedOf(taken: Taken): { item: string; revision: number | null; text: string | null } {
  switch (taken.kind) {
    case "gone":
      return { item: taken.cards[0]!.card.id, revision: null, text: taken.cards[0]!.card.text };
    case "reworded":
      return { item: taken.before.id, revision: taken.revision, text: taken.before.text };
    case "hidden":
      return { item: taken.holder.id, revision: taken.holder.revision, text: null };
    case "asked":
      return { item: taken.conflict.itemId, revision: null, text: null };
  }
}

/** Null: the server doesn't know, or can't be asked now. */
async function takingOf({ info }: TellingDesk, taken: Taken): Promise<Taking | null> {
  const asked = { team: info.team, journey: info.journey.id, ...askedOf(taken) };
  const answer = await findTakingAction(asked).catch(() => undefined);
  return answer?.data ?? null;
}

const show = (kind: ItemKind, id: string) => patchOp(kind as "lane" | "stage", id, { hidden: false });

/** What can be done about it at once, and when there is nothing left to do. */
function answerTo(
  desk: TellingDesk,
  taken: Taken,
  taking: Taking | null,
): Pick<Toast, "actionProps" | "until"> {
  const { store, ui, info } = desk;
  const whenever = (isDone: () => boolean) => (close: () => void) =>
    store.subscribe(() => isDone() && close());
  switch (taken.kind) {
    case "gone": {
      const isBack = () => taken.cards.every(({ card }) => store.getView().state.card[card.id]);
      const { version } = taking ?? {};
      if (version && (taken.lane || taken.stage)) {
        const path = historyPaths(info.team, info.journey.id).preview(version.id);
        return {
          actionProps: { children: "Look at that version", onClick: () => desk.open(path) },
          until: whenever(isBack),
        };
      }
      const putBack = () => {
        store.edit(putBackOps(store.getView().state, taken.cards), { label: "Put card back" });
        ui.announce("It is back on the map.");
      };
      return { actionProps: { children: "Put back", onClick: putBack }, until: whenever(isBack) };
    }
    case "reworded": {
      const { id, text } = taken.before;
      const putBack = () => store.edit([patchOp("card", id, { text })], { label: "Edit card" });
      return {
        actionProps: { children: "Put mine back", onClick: () => void putBack() },
        until: whenever(() => (store.getView().state.card[id]?.text ?? text) === text),
      };
    }
    case "hidden": {
      const { what, holder } = taken;
      const showAgain = () => store.edit([show(what, holder.id)], { label: `Show ${what}` });
      return {
        actionProps: { children: "Show it again", onClick: () => void showAgain() },
        until: whenever(() => store.getView().state[what][holder.id]?.hidden !== true),
      };
    }
    case "asked": {
      const isDecided = () => !store.getView().conflicts.some(({ id }) => id === taken.conflict.id);
      return { actionProps: { children: "Show", onClick: desk.showProblems }, until: whenever(isDecided) };
    }
  }
}

/** Says what became of words that were written here, who did it, and what can be done about it. */
export async function tellTaken(desk: TellingDesk, taken: Taken): Promise<void> {
  const taking = await takingOf(desk, taken);
  // That somebody goes on with a card is how people work together; a restore takes words back unread.
  if (taken.kind === "reworded" && !taking?.restored) return;
  const { people, personas, journeys } = desk.info;
  const names = { state: desk.store.getView().state, people, personas, journeys };
  toasts.add({ ...takenWords(taken, taking, names), ...answerTo(desk, taken, taking), stays: true });
}

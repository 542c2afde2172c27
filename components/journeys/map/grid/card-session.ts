import type { MapStore } from "@/components/journeys/map/store/map-store";
import type { CardEdit } from "@/components/journeys/map/ui-state/map-ui";
import { toasts } from "@/components/ui/toasts";
import { newId } from "@/lib/ids";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { draftOf } from "@/lib/journeys/map/draft-of";
import { newCard, saysNothing } from "@/lib/journeys/map/grid/new-card";
import { positionsBetween } from "@/lib/journeys/map/grid/place-cards";
import type { Draft, MapCard } from "@/lib/journeys/map/schema";

const draftPauseMs = 150;
const savePauseMs = 700;

/** The text of one card from the first to the last key, kept and saved along the way without rendering anything. */
export interface CardSession {
  /** at the start the card's text, or what was being typed when the page was left; then what was typed last */
  text(): string;
  input(text: string): void;
  /** somebody else's text arrived. @returns whether the editor should show it: nothing of one's own is unsaved */
  received(text: string): boolean;
  /** Saves what is left; a card that says nothing goes. May be called twice. */
  finish(): void;
}

export function createCardSession(store: MapStore, edit: CardEdit): CardSession {
  const { cardId } = edit;
  const cardNow = (): MapCard | undefined => store.getView().state.card[cardId];
  const before = cardNow();
  // Its column may be gone by the time it is saved.
  const column = store.getView().columns.find(({ id }) => id === edit.columnId);
  const merge = `write ${cardId} ${newId()}`;
  let text = store.drafts().get(cardId) ?? before?.text ?? "";
  /** the last text of the card that the writer saw, or wrote and saved */
  let saved = before?.text ?? "";
  let isTouched = text !== saved;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stopTimers = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const label = before ? "Edit card" : "Add card";
  /** Whether the card could stand where it stood, or where it was begun. */
  const hasPlace = () => {
    const { lane, stage } = store.getView().state;
    return Boolean(lane[before?.laneId ?? edit.laneId] && stage[before?.stageId ?? column?.stage.id ?? ""]);
  };
  /** What saves words of a card that isn't there: it is new, or somebody removed it, maybe with the lane or stage it was in. */
  const missing = () => {
    if (text.trim() === "" || !column) return null;
    if (!before) return put(store, { edit, column, text });
    // Without a place it is asked about, like everything that meets what others did.
    return hasPlace() && !store.isMine(cardId) ? putAgain(before, text) : patched(cardId, text);
  };
  const save = () => {
    if (text === saved) return;
    const op = cardNow() ? patched(cardId, text) : missing();
    if (!op) return;
    if (before && op.op === "put") tellItIsBack();
    store.edit([op], { label, merge, began: { [cardId]: { text: saved } } });
    saved = text;
    store.keepDraft(cardId, null);
  };
  /** What has no place is asked about once, when all of it is written. */
  const saveInPlace = () => {
    if (cardNow() || hasPlace()) save();
    else store.keepDraft(cardId, text);
  };
  return {
    text: () => text,
    input: (typed) => {
      text = typed;
      isTouched = true;
      stopTimers();
      // A new card is made at the first pause, so that there is something that a draft belongs to.
      const keep = () => (cardNow() ? store.keepDraft(cardId, text) : saveInPlace());
      timers = [setTimeout(keep, draftPauseMs), setTimeout(saveInPlace, savePauseMs)];
    },
    received: (theirs) => {
      // What isn't shown isn't what the next words are based on: both texts meet when these are saved.
      if (theirs === saved || text !== saved) return false;
      text = theirs;
      saved = theirs;
      return true;
    },
    finish: () => {
      stopTimers();
      if (!isTouched) return;
      isTouched = false;
      text = text.trimEnd();
      save();
      store.keepDraft(cardId, null);
      const card = cardNow();
      if (card && saysNothing(card))
        store.edit([{ op: "remove", kind: "card", id: cardId }], { label, merge });
    },
  };
}

function patched(id: string, text: string) {
  return { op: "patch", kind: "card", id, patch: { text } } as const;
}

function putAgain(before: MapCard, text: string) {
  return { op: "put", kind: "card", item: { ...(draftOf(before) as Draft<"card">), text } } as const;
}

/** A new card. Where its lane or stage went meanwhile, the server says so, and the words wait for a decision. */
function put(store: MapStore, { edit, column, text }: { edit: CardEdit; column: MapColumn; text: string }) {
  const { cardsIn } = store.getView();
  const { cardId, laneId, columnId, newAt, personaId = null } = edit;
  const there = cardsIn(laneId, columnId);
  const at = Math.min(newAt ?? there.length, there.length);
  const ends = [there[at - 1]?.position ?? null, there[at]?.position ?? null] as const;
  const position = positionsBetween(...ends, 1)?.[0] ?? (there.at(-1)?.position ?? 0) + 1;
  const now = new Date().toISOString();
  return {
    op: "put",
    kind: "card",
    item: newCard({ id: cardId, laneId, column, position, text, personaId, now }),
  } as const;
}

function tellItIsBack(): void {
  toasts.add({
    title: "The card is back",
    description: "Somebody removed it while you were editing it. It is back, with your text.",
  });
}

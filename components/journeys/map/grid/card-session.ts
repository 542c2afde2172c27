import type { MapStore } from "@/components/journeys/map/store/map-store";
import type { CardEdit } from "@/components/journeys/map/ui-state/map-ui";
import { toasts } from "@/components/ui/toasts";
import { newId } from "@/lib/ids";
import { draftOf } from "@/lib/journeys/map/draft-of";
import { newCard, saysNothing } from "@/lib/journeys/map/grid/new-card";
import { positionsBetween } from "@/lib/journeys/map/grid/place-cards";
import type { Draft, MapCard } from "@/lib/journeys/map/schema";

const draftPauseMs = 150;
const savePauseMs = 700;

/** The text of one card from the first to the last key, kept and saved along the way without rendering anything. */
export interface CardSession {
  /** what stands in the card at the start: its text, or what was being typed when the page was left */
  startText: string;
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
  const merge = `write ${cardId} ${newId()}`;
  const startText = store.drafts().get(cardId) ?? before?.text ?? "";
  let text = startText;
  /** the last text of the card that the writer saw, or wrote and saved */
  let saved = before?.text ?? "";
  let isTouched = text !== saved;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stopTimers = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const label = before ? "Edit card" : "Add card";
  const save = () => {
    if (text === saved) return;
    const op = cardNow() ? patched(cardId, text) : text.trim() === "" ? null : put(store, edit, text, before);
    if (!op) return;
    if (before && op.op === "put") tellItIsBack();
    store.edit([op], { label, merge, began: { [cardId]: { text: saved } } });
    saved = text;
    store.keepDraft(cardId, null);
  };
  return {
    startText,
    input: (typed) => {
      text = typed;
      isTouched = true;
      stopTimers();
      // A new card is made at the first pause, so that there is something that a draft belongs to.
      const keep = () => (cardNow() ? store.keepDraft(cardId, text) : save());
      timers = [setTimeout(keep, draftPauseMs), setTimeout(save, savePauseMs)];
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

/** A card that isn't there: a new one, or one that somebody removed while it was written in. Null: its place is gone too. */
function put(store: MapStore, edit: CardEdit, text: string, before: MapCard | undefined) {
  const { cardsIn, columns, state } = store.getView();
  const { cardId, laneId, columnId, newAt } = edit;
  const column = columns.find(({ id }) => id === columnId);
  if (!column || !state.lane[laneId]) return null;
  if (before)
    return { op: "put", kind: "card", item: { ...(draftOf(before) as Draft<"card">), text } } as const;
  const there = cardsIn(laneId, columnId);
  const at = Math.min(newAt ?? there.length, there.length);
  const ends = [there[at - 1]?.position ?? null, there[at]?.position ?? null] as const;
  const position = positionsBetween(...ends, 1)?.[0] ?? (there.at(-1)?.position ?? 0) + 1;
  const now = new Date().toISOString();
  return {
    op: "put",
    kind: "card",
    item: newCard({ id: cardId, laneId, column, position, text, now }),
  } as const;
}

function tellItIsBack(): void {
  toasts.add({
    title: "The card is back",
    description: "Somebody removed it while you were editing it. It is back, with your text.",
  });
}

import { type ClipboardEvent, useLayoutEffect, useRef } from "react";
import { cardFrame } from "@/components/journeys/map/cards/card-frame";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { classes } from "@/components/ui/classes";
import { toasts } from "@/components/ui/toasts";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { columnName } from "@/lib/journeys/map/grid/card-name";
import { maxCardText } from "@/lib/journeys/map/limits";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import type { CardSession } from "./card-session";
import { caretAt } from "./caret-at";
import { useGridDesk } from "./grid-desk";
import { leaveField, takeUp } from "./kept-writing";
import { useStageQuestion } from "./stage-questions";

interface Props {
  /** null: not in the map yet */
  card: MapCard | null;
  lane: MapLane;
  column: MapColumn;
}

/** Pasting more than a card holds cuts the end off, which is said. */
function sayWhatIsCut(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const length = value.length - (selectionEnd - selectionStart) + event.clipboardData.getData("text").length;
  if (length > maxCardText)
    toasts.add({
      title: `A card holds ${maxCardText.toLocaleString("en")} characters`,
      description: `${(length - maxCardText).toLocaleString("en")} at the end of what you pasted were left out.`,
      type: "bad",
    });
}

const typed = ["keypress", "beforeinput", "textInput", "input"] as const;

/** Hears the field alone: what every key tells would go through React's tree twice, and nobody there listens. */
function hearTyping(area: HTMLTextAreaElement, tell: (text: string) => void): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  for (const name of typed) area.addEventListener(name, (event) => event.stopPropagation(), { signal });
  area.addEventListener("input", () => tell(area.value), { signal });
  return () => listeners.abort();
}

/**
 * The field a card is written in, in the card's place. React knows nothing of the keys: they change only the field, and the
 * session saves in the pauses.
 */
export function CardEditor({ card, lane, column }: Props) {
  const { store, ui } = useGridDesk();
  const edit = useMapUi((state) => state.editing);
  const field = useRef<HTMLTextAreaElement>(null);
  const session = useRef<CardSession>(null);
  const place = useRef({ lane, column });

  useLayoutEffect(() => {
    const area = field.current;
    if (!area || !edit) return;
    const writing = takeUp(store, edit, place.current);
    const own = writing.session;
    session.current = own;
    area.value = own.text();
    area.focus({ preventScroll: true });
    if (writing.left) area.setSelectionRange(...writing.left.caret);
    else if (edit.selectAll) area.select();
    else area.setSelectionRange(...caretAt.take(own.text()));
    area.scrollIntoView({ block: "nearest", inline: "nearest" });
    const stopHearing = hearTyping(area, own.input);
    return () => {
      stopHearing();
      // Somebody else took the card from under it: the writing goes on elsewhere.
      if (ui.get().editing === edit) leaveField(writing, area);
      else own.finish();
    };
  }, [store, ui, edit]);

  useLayoutEffect(() => {
    if (card && field.current && session.current?.received(card.text)) field.current.value = card.text;
  }, [card]);

  const question = useStageQuestion(lane.kind, column.stage);
  const isThought = lane.kind === "thoughts";
  return (
    <div className={cardFrame(card?.evidence ?? "research", "map-card-editor")}>
      <textarea
        ref={field}
        rows={1}
        aria-label={`Text of the card, ${columnName(column)}, ${lane.name}`}
        placeholder={question}
        maxLength={maxCardText}
        spellCheck
        onPaste={sayWhatIsCut}
        onBlur={(event) => {
          // Leaving the window is not leaving the card.
          if (event.currentTarget !== document.activeElement) ui.stopEditing();
        }}
        className={classes(
          "block w-full resize-none bg-transparent outline-none field-sizing-content",
          isThought && "font-serif text-[0.9375rem] leading-[1.35] italic",
        )}
      />
    </div>
  );
}

import { type RefObject, useEffect } from "react";
import type { MapStore } from "@/components/journeys/map/store/map-store";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import type { MapUi } from "@/components/journeys/map/ui-state/map-ui";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { columnOf } from "@/lib/journeys/map/columns";
import type { Block } from "@/lib/journeys/map/paste/block";
import type { PasteInput } from "@/lib/journeys/map/paste/paste-plan";
import { addWords } from "@/lib/journeys/map/paste/paste-words";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";
import { PasteShape } from "./paste-shape";
import { PasteTable } from "./paste-table";
import { usePastePlan } from "./use-paste-plan";

interface Props {
  block: Block;
  at: PasteInput["at"];
  /** gets the button */
  first: RefObject<HTMLElement | null>;
  onDone: () => void;
}

/** On to the first of the new cards: the cell that was pasted into is no place for the focus once it holds one. */
function goToFirst(store: MapStore, ui: MapUi, ops: readonly DraftOp[]): void {
  const first = ops.find((op) => op.op === "put" && op.kind === "card");
  const card = first?.op === "put" ? store.getView().state.card[first.item.id] : undefined;
  const columnId = card && columnOf(card, store.getView().columns);
  if (!card || !columnId) return;
  ui.goTo({ laneId: card.laneId, columnId, cardId: card.id });
  const focus = () =>
    document.querySelector<HTMLElement>(`[data-card="${card.id}"]`)?.focus({ preventScroll: true });
  // After the dialog is gone and has given the focus back to where it came from.
  requestAnimationFrame(() => setTimeout(focus));
}

/** The preview of a paste, what can be said about it, and the button that does it. */
export function PasteForm({ block, at, first, onDone }: Props) {
  const store = useMapStore();
  const ui = useMapUi();
  const { view, plan, shape, reshape, choose } = usePastePlan(block, at);
  // The field that was pasted into is gone; the focus must not go with it.
  useEffect(() => first.current?.focus(), [first]);
  const words = addWords(plan.counts);
  const add = () => {
    if (plan.refused !== null) return;
    store.edit(plan.ops, { label: "Paste" });
    ui.announce(`${words.replace("Add", "Added")}.`);
    goToFirst(store, ui, plan.ops);
    onDone();
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <PasteShape shape={shape} onReshape={reshape} />
      <PasteTable plan={plan} view={view} onChoose={choose} />
      {plan.refused !== null && (
        <Callout tone="bad" label="This can’t be used">
          {plan.refused}
        </Callout>
      )}
      <p role="status" className="sr-only">
        {plan.refused ?? `${words}.`}
      </p>
      <div className="mt-2 flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto text-sm text-ink-3">
          Every card begins as an assumption. One undo takes all of it back.
        </p>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
        {/* Not disabled, so that the focus stays; what is wrong stands above it. */}
        <Button
          ref={(button) => {
            first.current = button;
          }}
          type="submit"
          variant="primary"
          aria-disabled={plan.refused !== null || undefined}
        >
          {plan.refused === null ? words : "Add"}
        </Button>
      </div>
    </form>
  );
}

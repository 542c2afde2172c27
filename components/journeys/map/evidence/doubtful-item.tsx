import { Check } from "lucide-react";
import { GradeSwatch } from "@/components/journeys/map/cards/grade-swatch";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { confirmedWords } from "@/lib/journeys/map/cards/history-words";
import { columnOf } from "@/lib/journeys/map/columns";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import { type DoubtfulCard, isUnproven } from "@/lib/journeys/map/evidence-summary";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";

/** One card of the list: a click goes to it on the map, another says that it is still true. */
export function DoubtfulItem({ card, lane, grade, stale }: DoubtfulCard) {
  const store = useMapStore();
  const ui = useMapUi();
  const { mayEdit, now } = useMapInfo();
  const words = card.text.trim() || (card.imageId === null ? "Empty card" : "Picture without words");
  const age = stale ? "Not confirmed for over a year" : confirmedWords(card, [], Math.max(now, Date.now()));
  const jump = () => {
    const { columns } = store.getView();
    const columnId = columnOf(card, columns);
    if (columnId === null) return;
    ui.goTo({ laneId: card.laneId, columnId, cardId: card.id });
    document.querySelector<HTMLElement>(`[data-card="${card.id}"]`)?.focus();
  };
  const confirm = () => {
    store.edit([patchOp("card", card.id, { confirmedAt: new Date().toISOString() })], {
      label: "Confirm card",
    });
    ui.announce(
      isUnproven(grade)
        ? `Confirmed. It stays in the list as long as it is an ${grade}.`
        : "Confirmed, and off the list.",
    );
  };
  return (
    <li className="-mx-2 flex items-start gap-1 rounded-md px-2 hover:bg-sunken">
      <button
        type="button"
        onClick={jump}
        title="Go to the card"
        className="flex min-w-0 flex-1 cursor-pointer flex-col py-1.5 text-left"
      >
        <span className="own-words line-clamp-2 text-sm">{words}</span>
        <span className="flex gap-1.5 text-2xs text-ink-3 *:first:mt-px *:first:shrink-0">
          <GradeSwatch grade={grade} />
          <span className="min-w-0 flex-1">
            {evidenceWords[grade].name} · {lane.name} · {age}
          </span>
        </span>
      </button>
      {mayEdit && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`Still true: ${words.slice(0, 60)}`}
          onClick={confirm}
          className="mt-1 shrink-0"
        >
          <Check aria-hidden="true" />
          Still true
        </Button>
      )}
    </li>
  );
}

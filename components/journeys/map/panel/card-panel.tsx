import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { changedWords } from "@/lib/journeys/map/cards/history-words";
import { CardActions } from "./card-actions";
import { CardFacts } from "./card-facts";
import { CardForm } from "./card-form";
import { SidePanel } from "./side-panel";

interface Props {
  cardId: string;
  onClose: () => void;
}

/** All of one card, beside the map. */
export function CardPanel({ cardId, onClose }: Props) {
  const { mayEdit, people, now } = useMapInfo();
  const card = useMapView(({ state }) => state.card[cardId]);
  const lane = useMapView(({ state }) => (card ? state.lane[card.laneId] : undefined));
  const stage = useMapView(({ state }) => (card ? state.stage[card.stageId] : undefined));
  if (!card || !lane)
    return (
      <SidePanel title="Card" onClose={onClose}>
        <p className="py-5 text-ink-2">This card is no longer on the map: somebody removed it.</p>
      </SidePanel>
    );
  const changed = changedWords(card, people, Math.max(now, Date.now()));
  return (
    <SidePanel
      title="Card"
      subtitle={[stage?.name, lane.name].filter(Boolean).join(" · ")}
      about={`[data-card="${card.id}"]`}
      onClose={onClose}
      footer={
        <div className="flex flex-col gap-2.5">
          {mayEdit && <CardActions card={card} onClose={onClose} />}
          <p className="text-xs text-ink-3">{changed}.</p>
        </div>
      }
    >
      {/* What was typed belongs to its own card. */}
      {mayEdit ? (
        <CardForm key={card.id} card={card} lane={lane} />
      ) : (
        <CardFacts key={card.id} card={card} lane={lane} />
      )}
    </SidePanel>
  );
}

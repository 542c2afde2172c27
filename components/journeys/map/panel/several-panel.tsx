import { useMapView } from "@/components/journeys/map/store/use-map-view";
import type { MapCard } from "@/lib/journeys/map/schema";
import { SeveralForm } from "./several-form";
import { SidePanel } from "./side-panel";

interface Props {
  ids: ReadonlySet<string>;
  /** the one that was at hand: the focus goes back to it */
  cardId: string;
  onClose: () => void;
}

/** What several cards have in common, beside the map, to be changed on all of them. */
export function SeveralPanel({ ids, cardId, onClose }: Props) {
  const state = useMapView((view) => view.state);
  const cards = [...ids].flatMap((id): MapCard[] => (state.card[id] ? [state.card[id]] : []));
  const lanes = [...new Set(cards.map(({ laneId }) => laneId))].flatMap((id) => state.lane[id] ?? []);
  const stages = new Set(cards.map(({ stageId }) => stageId));
  const [stage] = [...stages].flatMap((id) => state.stage[id] ?? []);
  const kinds = new Set(lanes.map(({ kind }) => kind));
  const [kind] = kinds;
  const where = [
    stages.size === 1 ? stage?.name : `${stages.size} stages`,
    lanes.length === 1 ? lanes[0]?.name : `${lanes.length} lanes`,
  ];
  return (
    <SidePanel
      title={cards.length === 1 ? "1 card" : `${cards.length} cards`}
      subtitle={where.join(" · ")}
      about={`[data-card="${cardId}"]`}
      onClose={onClose}
      footer={
        <p className="text-xs text-ink-3">A change here is made to all of them, as one step of undo.</p>
      }
    >
      <SeveralForm key={[...ids].join()} cards={cards} kind={kinds.size === 1 && kind ? kind : null} />
    </SidePanel>
  );
}

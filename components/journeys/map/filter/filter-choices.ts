import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { type Channel, channels, channelWords } from "@/lib/journeys/map/channels";
import type { MapFilter } from "@/lib/journeys/map/grid/card-filter";

interface Choice<Value> {
  value: Value;
  label: string;
}

/** What can be filtered by: only what some card of this map has, or what is filtered by already. */
export function useFilterChoices(filter: MapFilter) {
  const { people, me } = useMapInfo();
  const state = useMapView((view) => view.state);
  const cards = Object.values(state.card);
  const used = new Set<Channel | null>(cards.map(({ channel }) => channel));
  const owners = new Set(cards.map(({ ownerId }) => ownerId));
  const hasPains = Object.values(state.lane).some(({ kind, hidden }) => kind === "pain-points" && !hidden);
  return {
    channels: channels
      .filter((channel) => used.has(channel) || filter.channel === channel)
      .map((value): Choice<Channel> => ({ value, label: channelWords[value] })),
    severities:
      hasPains || filter.minSeverity !== null
        ? [1, 2, 3, 4, 5].map((from): Choice<string> => {
            return { value: String(from), label: from === 5 ? "Severity 5" : `Severity ${from} or more` };
          })
        : [],
    owners: people
      .filter(({ id }) => owners.has(id) || filter.ownerId === id)
      .map(({ id, name }): Choice<string> => ({ value: id, label: id === me.id ? `${name} (me)` : name })),
  };
}

import { useFilterChoices } from "@/components/journeys/map/filter/filter-choices";
import { useMapPersonas } from "@/components/journeys/map/personas/use-map-personas";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { Command } from "@/components/palette/command-registry";
import { filters as isFiltering, type MapFilter } from "@/lib/journeys/map/grid/card-filter";

/** Shows only some of the cards, one command for each choice there is on this map. */
export function useFilterCommands(onFind: () => void): Command[] {
  const ui = useMapUi();
  const filter = useMapUi((state) => state.filter);
  const { channels, severities, owners } = useFilterChoices(filter);
  const { walking } = useMapPersonas();
  const only = (id: string, label: string, words: string, patch: Partial<MapFilter>): Command => ({
    id: `map-filter ${id}`,
    label: `Filter by ${label}`,
    words: `only show cards ${words}`,
    isMinor: true,
    run: () => {
      ui.setFilter(patch);
      // The bar says what is filtered by, and takes it off.
      onFind();
    },
  });
  return [
    ...channels.map(({ value, label }) => only(value, `channel: ${label}`, "", { channel: value })),
    ...severities.map(({ value, label }) =>
      only(`severity ${value}`, label.replace("Severity", "severity:"), "pain points", {
        minSeverity: Number(value),
      }),
    ),
    ...owners.map(({ value, label }) =>
      only(`owner ${value}`, `owner: ${label}`, "whose", { ownerId: value }),
    ),
    only("unproven", "evidence: unproven", "assumption anecdote", { unproven: true }),
    ...walking.map(({ id, name }) => ({
      id: `map-see-as ${id}`,
      label: `See the map as ${name}`,
      words: "filter persona whose",
      isMinor: true,
      run: () => {
        ui.setFilter({ personaId: id });
        ui.announce(`The map as ${name} sees it`);
      },
    })),
    ...(isFiltering(filter)
      ? [
          {
            id: "map-filter-clear",
            label: "Show all cards again",
            words: "clear filter everyone",
            run: () => {
              ui.clearFilter();
              ui.announce("All cards are shown.");
            },
          },
        ]
      : []),
  ];
}

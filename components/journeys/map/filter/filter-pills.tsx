import { X } from "lucide-react";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { classes } from "@/components/ui/classes";
import type { MapFilter } from "@/lib/journeys/map/grid/card-filter";
import { useFilterChoices } from "./filter-choices";
import { FilterPill } from "./filter-pill";

/** By what else than words cards are looked for. */
export function FilterPills({ filter }: { filter: MapFilter }) {
  const ui = useMapUi();
  const { channels, severities, owners } = useFilterChoices(filter);
  return (
    <fieldset
      aria-label="Filters"
      className="flex min-w-0 items-center gap-1.5 max-lg:overflow-x-auto max-lg:p-0.5 max-lg:[scrollbar-width:none]"
    >
      {channels.length > 0 && (
        <FilterPill
          label="Channel"
          value={filter.channel}
          options={channels}
          onChange={(channel) => ui.setFilter({ channel })}
        />
      )}
      {severities.length > 0 && (
        <FilterPill
          label="Severity"
          value={filter.minSeverity === null ? null : String(filter.minSeverity)}
          options={severities}
          onChange={(from) => ui.setFilter({ minSeverity: from === null ? null : Number(from) })}
        />
      )}
      {owners.length > 0 && (
        <FilterPill
          label="Owner"
          value={filter.ownerId}
          options={owners}
          onChange={(ownerId) => ui.setFilter({ ownerId })}
        />
      )}
      <button
        type="button"
        aria-pressed={filter.unproven}
        title="Assumptions and anecdotes"
        onClick={() => ui.setFilter({ unproven: !filter.unproven })}
        className={classes(
          "inline-flex h-8 shrink-0 cursor-pointer items-center gap-1.5 rounded-full border px-3 text-sm transition-colors max-sm:text-md focus-visible:-outline-offset-1",
          filter.unproven
            ? "border-ink bg-surface pr-2 font-medium text-ink"
            : "border-rule text-ink-2 hover:border-control",
        )}
      >
        Unproven
        {filter.unproven && <X aria-hidden="true" className="size-3.5 text-ink-3" />}
      </button>
    </fieldset>
  );
}

import { ChevronDown, ChevronUp, Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { formatPlural } from "@/lib/format";
import { filters } from "@/lib/journeys/map/grid/card-filter";
import { cardElement } from "./card-element";
import { FilterPills } from "./filter-pills";
import { useFound } from "./use-found";

interface Props {
  /** counts how often it was asked for: each time the field takes the focus */
  asked: number;
  onClose: () => void;
}

/** Finds cards on the map by words and more: those that match stay, the others fade. Enter goes from one to the next. */
export function FilterBar({ asked, onClose }: Props) {
  const ui = useMapUi();
  const field = useRef<HTMLInputElement>(null);
  const { filter, found, total, go } = useFound();
  const isFiltering = filters(filter);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  const close = () => {
    const { activeElement } = document;
    onClose();
    // Back to the map, unless the reader has gone on elsewhere.
    if (field.current?.closest("search")?.contains(activeElement))
      cardElement(ui.get().active?.cardId ?? null)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  // Beside the field where the row breaks, else at its end.
  const closeButton = (where: string) => (
    <IconButton
      size="small"
      label="Close the search"
      title="Close (Esc)"
      icon={<X />}
      onClick={close}
      className={`ml-auto ${where}`}
    />
  );
  return (
    <search
      aria-label="Cards of this map"
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-rule bg-surface px-4 py-1.5 sm:px-7 print:hidden"
    >
      <div className="flex min-w-0 items-center gap-0.5 max-sm:w-full">
        <label className="flex h-8 w-60 min-w-0 items-center gap-2 rounded-md border border-control bg-paper pl-2.5 has-focus-visible:border-accent has-focus-visible:outline-1 has-focus-visible:outline-accent max-sm:h-10 max-sm:flex-1">
          <Search aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
          <input
            ref={field}
            type="text"
            aria-label="Find on the map"
            placeholder="Find on the map"
            value={filter.text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => ui.setFilter({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              go(event.shiftKey ? -1 : 1);
            }}
            className="min-w-0 flex-1 bg-transparent pr-2 text-sm outline-none max-sm:text-md"
          />
        </label>
        <IconButton
          size="small"
          label="Previous card found"
          title="Previous (Shift+Enter)"
          icon={<ChevronUp />}
          disabled={found === 0}
          onClick={() => go(-1)}
        />
        <IconButton
          size="small"
          label="Next card found"
          title="Next (Enter)"
          icon={<ChevronDown />}
          disabled={found === 0}
          onClick={() => go(1)}
        />
        {closeButton("sm:hidden")}
      </div>
      <p role="status" className="shrink-0 text-sm text-ink-2 tabular-nums">
        {!isFiltering && formatPlural(total, "card")}
        {isFiltering && found > 0 && `${found} of ${formatPlural(total, "card")}`}
        {isFiltering && found === 0 && <span className="font-medium text-ink">Nothing matches</span>}
      </p>
      {isFiltering && (
        <Button
          variant={found === 0 ? "secondary" : "quiet"}
          size="small"
          onClick={() => {
            ui.clearFilter();
            field.current?.focus();
          }}
        >
          Clear
        </Button>
      )}
      <FilterPills filter={filter} />
      {closeButton("max-sm:hidden")}
    </search>
  );
}

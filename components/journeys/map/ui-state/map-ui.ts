import { type MapFilter, noFilter } from "@/lib/journeys/map/grid/card-filter";
import { type Spot, sameSpot } from "@/lib/journeys/map/grid/shape";

export const zoomLimits = { min: 50, max: 150 } as const;

/** A card being written in its place. One that is new stands in the map only once something is written. */
export interface CardEdit {
  cardId: string;
  laneId: string;
  columnId: string;
  /** of a new card: how many cards of the cell stand before it; null: the card is there already */
  newAt: number | null;
  /** of a new card: as whom the map was seen when it was begun; absent, null: it is of everyone */
  personaId?: string | null;
  /** whether its text is selected at the start, so that typing replaces it */
  selectAll: boolean;
}

/** What one person sees and does on the map, told to nobody. */
export interface MapUiState {
  active: Spot | null;
  /** where a selection with Shift began */
  anchor: Spot | null;
  /** ids of selected cards; empty: the active card alone is meant */
  selected: ReadonlySet<string>;
  /** keys (`cellKey`) of the cells in a selected block */
  cells: ReadonlySet<string>;
  editing: CardEdit | null;
  panelCardId: string | null;
  /** ids of the cards that are open together, the one above among them; empty: it alone */
  panelCards: ReadonlySet<string>;
  colouring: "plain" | "evidence";
  filter: MapFilter;
  /** per cent, 50–150 */
  zoom: number;
  /** read out by a screen reader; `id` makes the same words heard twice */
  announced: { id: number; words: string };
}

export interface MapUi {
  get(): MapUiState;
  subscribe(tell: () => void): () => void;
  /** goes there; nothing is selected any more */
  goTo(spot: Spot | null): void;
  select(selection: Partial<Pick<MapUiState, "active" | "anchor" | "selected" | "cells">>): void;
  startEditing(edit: CardEdit): void;
  stopEditing(): void;
  /** @param cards several, to be changed together */
  openPanel(cardId: string, cards?: ReadonlySet<string>): void;
  closePanel(): void;
  setColouring(colouring: MapUiState["colouring"]): void;
  setFilter(patch: Partial<MapFilter>): void;
  clearFilter(): void;
  setZoom(percent: number): void;
  announce(words: string): void;
}

const none: ReadonlySet<string> = new Set();

const start: MapUiState = {
  active: null,
  anchor: null,
  selected: none,
  cells: none,
  editing: null,
  panelCardId: null,
  panelCards: none,
  colouring: "plain",
  filter: noFilter,
  zoom: 100,
  announced: { id: 0, words: "" },
};

/** The state of one map on one screen. */
export function createMapUi(): MapUi {
  let state = start;
  const tells = new Set<() => void>();
  const set = (patch: Partial<MapUiState>) => {
    state = { ...state, ...patch };
    for (const tell of tells) tell();
  };
  return {
    get: () => state,
    subscribe: (tell) => {
      tells.add(tell);
      return () => void tells.delete(tell);
    },
    goTo: (spot) => {
      const kept = sameSpot(spot, state.active) ? state.active : spot;
      set({ active: kept, anchor: kept, selected: none, cells: none });
    },
    select: set,
    startEditing: (editing) => {
      const { laneId, columnId, cardId } = editing;
      const spot = { laneId, columnId, cardId };
      set({ editing, active: spot, anchor: spot, selected: none, cells: none });
    },
    stopEditing: () => state.editing && set({ editing: null }),
    openPanel: (panelCardId, panelCards = none) => set({ panelCardId, panelCards }),
    closePanel: () => set({ panelCardId: null, panelCards: none }),
    setColouring: (colouring) => set({ colouring }),
    setFilter: (patch) => set({ filter: { ...state.filter, ...patch } }),
    clearFilter: () => set({ filter: noFilter }),
    setZoom: (percent) =>
      set({ zoom: Math.round(Math.min(Math.max(percent, zoomLimits.min), zoomLimits.max)) }),
    announce: (words) => set({ announced: { id: state.announced.id + 1, words } }),
  };
}

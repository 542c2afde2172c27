import { memo, useRef } from "react";
import { CardBody } from "@/components/journeys/map/cards/card-body";
import { useCardWords } from "@/components/journeys/map/cards/use-card-words";
import { CardPeople } from "@/components/journeys/map/live/card-people";
import { useCardPeople } from "@/components/journeys/map/live/use-card-people";
import type { MapUiState } from "@/components/journeys/map/ui-state/map-ui";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { classes } from "@/components/ui/classes";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { filters, matchesFilter } from "@/lib/journeys/map/grid/card-filter";
import { cardName } from "@/lib/journeys/map/grid/card-name";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { CardEditor } from "./card-editor";
import { gridPart } from "./grid-part";
import { useTakenFocus } from "./take-focus";

interface Props {
  id: string;
  /** null: it is being written for the first time */
  card: MapCard | null;
  lane: MapLane;
  column: MapColumn;
  index: number;
  count: number;
  /** the first of the map, where the keyboard enters as long as nothing is active */
  isFirst: boolean;
}

const isActive = 1;
const isSelected = 2;
const isWritten = 4;
const isDimmed = 8;
const isOpen = 16;

/** What concerns this card as one number, so that a thousand cards can ask after every key. */
function stateOf(ui: MapUiState, { id, card, lane, isFirst }: Props): number {
  const { active, selected, editing, filter, panelCardId, panelCards } = ui;
  return (
    ((active ? active.cardId === id : isFirst) ? isActive : 0) |
    (selected.has(id) ? isSelected : 0) |
    (editing?.cardId === id ? isWritten : 0) |
    (panelCardId === id || panelCards.has(id) ? isOpen : 0) |
    (card && filters(filter) && !matchesFilter(card, lane.kind, filter) ? isDimmed : 0)
  );
}

/** The words to be marked in a card that was looked for; "": none. */
function foundIn({ filter }: MapUiState, { card, lane }: Props): string {
  const words = filter.text.trim();
  return words !== "" && card && matchesFilter(card, lane.kind, filter) ? words : "";
}

/** A card in its cell: how it looks, or the field it is written in. Clicks and keys are the grid's. */
export const GridCard = memo(function GridCard(props: Props) {
  const { id, card, lane, column, index, count } = props;
  const state = useMapUi((ui) => stateOf(ui, props));
  const found = useMapUi((ui) => foundIn(ui, props));
  const place = useRef<HTMLDivElement>(null);
  const isEditing = (state & isWritten) > 0;
  useTakenFocus(place, (state & isActive) > 0 && !isEditing);
  const words = useCardWords(lane.kind);
  const isShared = useCardPeople(id).length > 0;
  const name = card ? cardName(card, { lane, column, index, count }, words(card)) : "New card";
  return (
    <div
      ref={place}
      {...gridPart("group", {
        "aria-roledescription": "card",
        "aria-label": (state & isSelected) > 0 ? `Selected: ${name}` : name,
      })}
      data-card={id}
      data-open={(state & isOpen) > 0 || undefined}
      data-selected={(state & isSelected) > 0 || undefined}
      tabIndex={(state & isActive) > 0 && !isEditing ? 0 : -1}
      className={classes("map-card", isShared && "map-shared", (state & isDimmed) > 0 && "map-card-dimmed")}
    >
      {isEditing ? (
        <CardEditor card={card} lane={lane} column={column} />
      ) : (
        card && <CardBody card={card} lane={lane} found={found} />
      )}
      {isShared && <CardPeople place={id} />}
    </div>
  );
});

import { memo, useRef } from "react";
import { CardPeople } from "@/components/journeys/map/live/card-people";
import { useCardPeople } from "@/components/journeys/map/live/use-card-people";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import type { MapUiState } from "@/components/journeys/map/ui-state/map-ui";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { columnName } from "@/lib/journeys/map/grid/card-name";
import { cellKey } from "@/lib/journeys/map/grid/shape";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { askingColumns } from "./asking-columns";
import { GridCard } from "./grid-card";
import { useGridDesk } from "./grid-desk";
import { gridPart } from "./grid-part";
import { useStageQuestion } from "./stage-questions";
import { useTakenFocus } from "./take-focus";

interface Props {
  lane: MapLane;
  column: MapColumn;
  columnIndex: number;
  isFirst: boolean;
}

/** The ids in a cell in order, with the one of a new card where it is being written. */
function idsOf(cards: readonly MapCard[], writing: { cardId: string; newAt: number } | null): string[] {
  const ids = cards.map(({ id }) => id);
  if (!writing || ids.includes(writing.cardId)) return ids;
  return [...ids.slice(0, writing.newAt), writing.cardId, ...ids.slice(writing.newAt)];
}

const inBlock = 1;
const active = 2;

function stateOf({ active: spot, cells }: MapUiState, { lane, column, isFirst }: Props): number {
  const isHere = spot
    ? spot.laneId === lane.id && spot.columnId === column.id && spot.cardId === null
    : isFirst;
  return (isHere ? active : 0) | (cells.size > 0 && cells.has(cellKey(lane.id, column.id)) ? inBlock : 0);
}

/** The new card that is being written in this cell; null: none. */
function useNewCard(laneId: string, columnId: string): { cardId: string; newAt: number } | null {
  const edit = useMapUi(({ editing }) =>
    editing?.newAt != null && editing.laneId === laneId && editing.columnId === columnId ? editing : null,
  );
  return edit && { cardId: edit.cardId, newAt: edit.newAt ?? 0 };
}

/** Who else is in an empty cell; its own name hides the tag that says so. */
function hereWords(people: readonly { name: string }[]): string {
  if (people.length === 0) return "";
  return `. ${people.map(({ name }) => name).join(", ")} ${people.length > 1 ? "are" : "is"} here`;
}

/** Where a lane meets a column: its cards, or what it asks as long as it has none. */
export const GridCell = memo(function GridCell(props: Props) {
  const { lane, column, columnIndex, isFirst } = props;
  const { mayEdit } = useGridDesk();
  const cards = useMapView((view) => view.cardsIn(lane.id, column.id));
  const asks = useMapView((view) => cards.length === 0 && askingColumns(view).has(column.id));
  const state = useMapUi((ui) => stateOf(ui, props));
  const newCard = useNewCard(lane.id, column.id);
  const key = cellKey(lane.id, column.id);
  const question = useStageQuestion(lane.kind, column.stage);
  const people = useCardPeople(key);
  const isShared = people.length > 0;
  const place = useRef<HTMLDivElement>(null);
  const ids = idsOf(cards, newCard);
  const isActive = (state & active) > 0 && ids.length === 0;
  useTakenFocus(place, isActive);
  return (
    <div
      ref={place}
      {...gridPart("gridcell", {
        "aria-colindex": columnIndex + 2,
        "aria-label":
          ids.length === 0
            ? `Empty, ${columnName(column)}, ${lane.name}${mayEdit ? `: ${question}` : ""}${hereWords(people)}`
            : undefined,
        "aria-selected": (state & inBlock) > 0 || undefined,
      })}
      data-cell=""
      data-lane={lane.id}
      data-column={column.id}
      data-edge={column.isFirstOfStage ? "stage" : "step"}
      tabIndex={ids.length === 0 ? (isActive ? 0 : -1) : undefined}
      className={isShared ? "map-cell map-shared" : "map-cell"}
    >
      {ids.map((id, index) => (
        <GridCard
          key={id}
          id={id}
          card={cards.find((card) => card.id === id) ?? null}
          lane={lane}
          column={column}
          index={index}
          count={ids.length}
          isFirst={isFirst && index === 0}
        />
      ))}
      {ids.length === 0 && mayEdit && (
        <p aria-hidden="true" data-asks={asks || undefined} className="map-question">
          {question}
        </p>
      )}
      {/* Behind the question, as in the cell's name: what is read on screen is said in the same order. */}
      {isShared && ids.length === 0 && <CardPeople place={key} />}
    </div>
  );
});

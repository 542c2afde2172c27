"use client";

import type { CSSProperties } from "react";
import { StageBand } from "@/components/journeys/map/structure/stage-band";
import { stageColour } from "@/components/ui/stage-colour";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { columnsOf } from "@/lib/journeys/map/columns";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { layOut, type ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { linkSentence } from "@/lib/journeys/map/structure/link-words";
import { namedPersonas } from "./named-personas";
import { ShownCard } from "./shown-card";
import { hasCurve, ShownCurve } from "./shown-curve";
import { ShownLinks } from "./shown-links";
import { StageFigures } from "./stage-figures";
import "./map-sheet.css";

interface Props {
  map: ShownMap;
  /** which columns, from and before; absent: all */
  columns?: readonly [number, number];
}

type Laid = ReturnType<typeof layOut>;

/** What of a map stands in some of its columns. */
function partOf(map: ShownMap, [from, to]: readonly [number, number]): Laid {
  const laid = layOut(map);
  return { ...laid, columns: laid.columns.slice(from, to) };
}

function stagesOf(columns: readonly MapColumn[]) {
  const stages: { stage: MapColumn["stage"]; columns: MapColumn[] }[] = [];
  for (const column of columns) {
    if (stages.at(-1)?.stage.id === column.stage.id) stages.at(-1)!.columns.push(column);
    else stages.push({ stage: column.stage, columns: [column] });
  }
  return stages;
}

function Heads({ map, laid }: { map: ShownMap; laid: Laid }) {
  const order = [...new Set(columnsOf(laid.state).map(({ stage }) => stage.id))];
  const counts = order.map((id) => map.numbers?.stages[id]?.entrants ?? null);
  const stages = stagesOf(laid.columns);
  const hasSteps = laid.columns.some(({ step }) => step !== null);
  const isCounted = counts.some((count) => count !== null);
  return (
    <thead>
      <tr>
        <td className="map-sheet-label" />
        {stages.map(({ stage, columns }) => {
          const index = order.indexOf(stage.id);
          return (
            <th key={stage.id} scope="colgroup" colSpan={columns.length} className="map-sheet-stage">
              {isCounted ? (
                <StageBand counts={counts} stage={index} />
              ) : (
                <span
                  aria-hidden="true"
                  className="absolute inset-x-0 top-0 h-[3px]"
                  style={{ background: stageColour(index, order.length) }}
                />
              )}
              <span className="title block pt-6 text-lg leading-snug break-words">{stage.name}</span>
              <StageFigures
                numbers={map.numbers?.stages[stage.id]}
                className="mt-1 gap-x-3 text-xs font-normal text-ink-2"
              />
            </th>
          );
        })}
      </tr>
      {hasSteps && (
        <tr>
          <td className="map-sheet-label" />
          {laid.columns.map((column) => (
            <th key={column.id} scope="col" className="map-sheet-step">
              {column.step?.name}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}

function LaneRows({ map, laid, lane }: { map: ShownMap; laid: Laid; lane: Laid["lanes"][number] }) {
  const personas = namedPersonas(map);
  const isCurve = lane.kind === "feelings" && hasCurve({ map, laid });
  const cells = laid.columns.map((column) => laid.cardsIn(lane.id, column.id));
  const isEmpty = cells.every((cards) => cards.length === 0);
  const label = (
    <th scope="row" rowSpan={isCurve && !isEmpty ? 2 : 1} className="map-sheet-label">
      <span className="own-words block font-semibold wrap-anywhere">{lane.name}</span>
      <span className="block text-xs font-normal text-ink-3">{laneKindWords[lane.kind].about}</span>
    </th>
  );
  const cards = laid.columns.map((column, index) => (
    <td key={column.id} data-first={column.isFirstOfStage || undefined} className="map-sheet-cell">
      <div className="flex flex-col gap-1.5">
        {cells[index]!.map((card) => (
          <ShownCard key={card.id} card={card} lane={lane} map={map} personas={personas} />
        ))}
      </div>
    </td>
  ));
  if (!isCurve)
    return (
      <tr>
        {label}
        {cards}
      </tr>
    );
  return (
    <>
      <tr>
        {label}
        <td colSpan={laid.columns.length} className="map-sheet-curve">
          <ShownCurve map={map} laid={laid} />
        </td>
      </tr>
      {!isEmpty && <tr>{cards}</tr>}
    </>
  );
}

/** Loops and side paths that lead to another sheet, where they can't be drawn: as sentences, each where it begins. */
function FarLinks({ laid }: { laid: Laid }) {
  const shown = new Set(laid.columns.map(({ stage }) => stage.id));
  const { stage, link } = laid.state;
  const links = Object.values(link).filter(
    ({ fromStageId, toStageId }) => shown.has(fromStageId) && !shown.has(toStageId),
  );
  if (links.length === 0) return null;
  return (
    <p className="own-words mt-3 text-sm wrap-anywhere text-ink-2">
      {links
        .map((one) =>
          linkSentence(
            one.kind,
            stage[one.fromStageId]?.name ?? "",
            stage[one.toStageId]?.name ?? "",
            one.label,
          ),
        )
        .join(" · ")}
    </p>
  );
}

/** A map to be read: a table with nothing in it that can be changed, for print and public links. */
export function MapSheet({ map, columns }: Props) {
  const laid = columns ? partOf(map, columns) : layOut(map);
  return (
    <>
      <table
        className="map-sheet-table"
        aria-label={`Map of ${map.name}`}
        style={{ "--columns": laid.columns.length } as CSSProperties}
      >
        <colgroup>
          <col className="map-sheet-first" />
          {laid.columns.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <Heads map={map} laid={laid} />
        <tbody>
          <ShownLinks laid={laid} />
          {laid.lanes.map((lane) => (
            <LaneRows key={lane.id} map={map} laid={laid} lane={lane} />
          ))}
        </tbody>
      </table>
      <FarLinks laid={laid} />
    </>
  );
}

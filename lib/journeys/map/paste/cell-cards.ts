import type { Channel } from "@/lib/journeys/map/channels";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { readChannel } from "@/lib/journeys/map/paste/channel-words";
import { readChance, readFeeling, readSeverity } from "@/lib/journeys/map/paste/score-words";

/** What a pasted cell says of one card. Null: not said. */
export interface CellCard {
  text: string;
  channel: Channel | null;
  score: number | null;
  impact: number | null;
  feasibility: number | null;
}

const bullet = /^\s*(?:[•◦▪‣∙·○●*–—-]|\d{1,2}[.)])\s+(?=\S)/;

function cardOf(line: string, kind: LaneKind): CellCard {
  const nothing = { channel: null, score: null, impact: null, feasibility: null };
  if (kind === "touchpoints") return { ...nothing, ...readChannel(line) };
  if (kind === "feelings") return { ...nothing, ...readFeeling(line) };
  if (kind === "pain-points") return { ...nothing, ...readSeverity(line) };
  if (kind === "opportunities") return { ...nothing, ...readChance(line) };
  return { ...nothing, text: line };
}

/** The cards of a cell in a lane of this kind: one a line, without the bullet before it. */
export function cellCards(cell: string, kind: LaneKind): CellCard[] {
  return cell
    .split("\n")
    .map((line) => line.replace(bullet, "").trim())
    .filter((line) => line !== "" && !/^[•◦▪‣∙·*–—-]$/.test(line))
    .map((line) => cardOf(line, kind));
}

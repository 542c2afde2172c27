import { conflictTitle } from "@/lib/journeys/map/conflicts/conflict-words";
import type { MapNames } from "@/lib/journeys/map/conflicts/names";
import type { Conflict } from "@/lib/journeys/map/editing/conflict";
import type { MapCard, MapLane, MapStage } from "@/lib/journeys/map/schema";
import type { Taking } from "@/lib/journeys/map/taken/schema";

/** A card that was written here, as it last stood on the map, with what it stood in. */
export interface TakenCard {
  card: MapCard;
  lane: MapLane;
  stage: MapStage;
}

/** What happened to something written here that nobody here asked for. */
export type Taken =
  /** gone from the map, with its words saved before; the lane and the stage that went with one of them; null: none did */
  | { kind: "gone"; cards: readonly TakenCard[]; lane: MapLane | null; stage: MapStage | null }
  /** it says something else now */
  | { kind: "reworded"; before: MapCard; revision: number }
  /** still there, in a lane or stage that is not shown any more */
  | { kind: "hidden"; card: MapCard; what: "lane" | "stage"; holder: MapLane | MapStage }
  /** what was being written can't be saved before a decision */
  | { kind: "asked"; conflict: Conflict };

interface Words {
  title: string;
  description: string;
}

/** The first line of a card, as it is called in a sentence. */
export function calledCard({ text }: { text: string }): string {
  const line = text.trim().split("\n", 1).join();
  if (line === "") return "A card";
  return `“${line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line}”`;
}

const restore = "restored an earlier version of the map";

function whatTook(taken: Taken & { kind: "gone" }, taking: Taking | null): string {
  const { lane, stage } = taken;
  if (taking?.restored) return restore;
  if (lane) return `removed the lane ${lane.name}`;
  if (stage) return `removed the stage ${stage.name}`;
  return taken.cards.length === 1 ? "removed it" : "removed them";
}

/** A name with quotes in it, to be quoted itself. */
const nested = (name: string) => name.replaceAll("“", "‘").replaceAll("”", "’");

function whereKept(count: number, taking: Taking | null): string {
  const words = count === 1 ? "Your words are" : "Your cards are";
  return taking?.version ? `${words} in the version “${nested(taking.version.name)}”.` : `${words} not lost.`;
}

/**
 * What happened, in a title and a sentence or two: who did what, and where the words are.
 * @param taking what the server knows of it; null: nothing, or nothing yet
 */
export function takenWords(taken: Taken, taking: Taking | null, names: MapNames): Words {
  const who = taking?.by ?? "Somebody";
  switch (taken.kind) {
    case "gone": {
      const [first, ...others] = taken.cards;
      const title =
        others.length === 0
          ? `${calledCard(first!.card)} is gone from the map`
          : `${taken.cards.length} cards you wrote are gone from the map`;
      return {
        title,
        description: `${who} ${whatTook(taken, taking)}. ${whereKept(taken.cards.length, taking)}`,
      };
    }
    case "reworded":
      return {
        title: "Your words were taken back",
        description: `${who} ${restore}. ${calledCard(taken.before)} says what it said then. ${whereKept(1, taking)}`,
      };
    case "hidden":
      return {
        title: `${calledCard(taken.card)} is hidden now`,
        description: `${who} hid the ${taken.what} ${taken.holder.name}. Your words are saved in it.`,
      };
    case "asked":
      return {
        title: conflictTitle(taken.conflict, names),
        description: `${who} removed it meanwhile. Nothing of yours is lost: say what becomes of it.`,
      };
  }
}

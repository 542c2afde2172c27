import { formatRelative } from "@/lib/format";
import { fieldValue } from "@/lib/journeys/map/conflicts/field-words";
import { type MapNames, nameOf, placeWords } from "@/lib/journeys/map/conflicts/names";
import type { Choice, Conflict, ItemContent } from "@/lib/journeys/map/editing/conflict";

/** Which thing of the map a conflict is about: "Card in Thoughts · Purchase". */
export function conflictTitle({ kind, theirs, mine, base }: Conflict, names: MapNames): string {
  const content: ItemContent = theirs ?? mine ?? base ?? {};
  const named = (what: string) => `${what} “${content.name ?? ""}”`;
  const stage = (field: string) => fieldValue(field, content, names);
  switch (kind) {
    case "card":
      return `Card in ${placeWords(names.state, content)}`;
    case "stage":
      return named("Stage");
    case "step":
      return named("Step");
    case "lane":
      return named("Lane");
    case "point":
      return `Emotion curve at ${stage("stageId")}`;
    case "link":
      return `Link from ${stage("fromStageId")} to ${stage("toStageId")}`;
    case "persona":
      return `Persona ${nameOf(names.personas, content.id, "on this map")}`;
  }
}

/** Who made theirs: "Jo"; somebody, when that isn't known. */
export function theirName({ theirsBy }: Conflict, { people }: MapNames): string {
  return theirsBy ? nameOf(people, theirsBy.id, "somebody") : "somebody";
}

/** What happened: "Jo changed it 2 minutes ago, while you did." */
export function conflictSentence(conflict: Conflict, names: MapNames, nowMs: number): string {
  const { reason, mine, theirs, theirsBy } = conflict;
  const name = theirName(conflict, names);
  const who = name.charAt(0).toUpperCase() + name.slice(1);
  const when = theirsBy ? ` ${formatRelative(theirsBy.at, nowMs)}` : "";
  if (!theirs) return "Somebody removed it while you worked on it.";
  if (reason === "undo") return `${who} changed it${when}, after the edit you want to undo or redo.`;
  if (reason === "not-empty") return "You removed it; meanwhile somebody put something into it.";
  if (!mine) return `You removed it; ${name} changed it${when}.`;
  if (reason === "exists") return `${who} added it as well${when}.`;
  return `${who} changed it${when}, while you did.`;
}

/** What a choice does, as its button says it. */
export function choiceWords({ reason, mine, theirs }: Conflict, choice: Choice): string {
  if (choice === "both") return "Keep both";
  const isMine = choice === "mine";
  if (reason === "undo") return isMine ? "Go back all the same" : "Leave it as it is";
  if (!theirs) return isMine ? "Put it back" : "Let it go";
  if (mine) return isMine ? "Keep mine" : "Keep theirs";
  if (reason === "not-empty") return isMine ? "Remove it with what is in it" : "Keep it";
  return isMine ? "Remove it" : "Keep it";
}

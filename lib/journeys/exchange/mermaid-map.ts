import type { MapExport } from "@/lib/journeys/exchange/map-export";
import {
  type MermaidError,
  type MermaidJourney,
  type MermaidTask,
  readMermaid,
} from "@/lib/journeys/exchange/mermaid-text";
import { maxStages } from "@/lib/journeys/limits";
import { blankCard } from "@/lib/journeys/map/blank-card";
import { emptyDocument, type MapDocument } from "@/lib/journeys/map/document";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { maxCards, maxCardText, maxMapPersonas } from "@/lib/journeys/map/limits";
import type { Draft } from "@/lib/journeys/map/schema";

const maxName = 120;

interface Making {
  newId: () => string;
  /** an ISO instant: when its cards count as confirmed */
  now: string;
}

export type MermaidMap = { ok: true; map: MapExport } | { ok: false; error: MermaidError };

function tooLong(journey: MermaidJourney): MermaidError | null {
  const limit = (line: number, text: string, most: number): MermaidError | null =>
    text.length > most
      ? { line, message: `At most ${most} characters fit here, and these are ${text.length}.` }
      : null;
  for (const { name, line, tasks } of journey.sections) {
    const long = limit(line, name, maxName);
    if (long) return long;
    for (const task of tasks) {
      const texts = [
        limit(task.line, task.text, maxCardText),
        ...task.actors.map((a) => limit(task.line, a, maxName)),
      ];
      const found = texts.find((error) => error !== null);
      if (found) return found;
    }
  }
  return null;
}

/** The first line with which a journey becomes more than a map holds. */
function tooMuch({ sections }: MermaidJourney): MermaidError | null {
  const beyond = sections[maxStages];
  if (beyond) return { line: beyond.line, message: `A map holds at most ${maxStages} stages.` };
  // Each task becomes two cards.
  const task = sections.flatMap(({ tasks }) => tasks)[maxCards / 2];
  if (task) return { line: task.line, message: `At most ${maxCards / 2} tasks fit on a map.` };
  const actors = new Set<string>();
  for (const { actors: own, line } of sections.flatMap(({ tasks }) => tasks)) {
    for (const actor of own) actors.add(actor);
    if (actors.size > maxMapPersonas)
      return { line, message: `A map holds at most ${maxMapPersonas} personas.` };
  }
  return null;
}

function cardOf(
  task: MermaidTask,
  place: Pick<Draft<"card">, "laneId" | "stageId" | "position">,
): Omit<Draft<"card">, "id" | "confirmedAt"> {
  return {
    ...blankCard(),
    ...place,
    text: task.text,
  };
}

function documentOf(
  { sections }: MermaidJourney,
  personas: MapExport["personas"],
  making: Making,
): MapDocument {
  const { newId, now } = making;
  const lane = (kind: "actions" | "feelings", position: number): Draft<"lane"> => {
    return { id: newId(), kind, name: laneKindWords[kind].name, position, hidden: false };
  };
  const [actions, feelings] = [lane("actions", 1), lane("feelings", 2)];
  const { items } = emptyDocument();
  items.lane.push(actions, feelings);
  items.persona.push(...personas.map(({ id }, index) => ({ id, position: index + 1 })));
  sections.forEach(({ name, tasks }, index) => {
    const stageId = newId();
    const rest = { retentionAnchor: false, hidden: false, guide: null, subJourneyIds: [] };
    items.stage.push({ id: stageId, name: name || "Start", position: index + 1, ...rest });
    tasks.forEach((task, order) => {
      const personaIds = personas.filter((persona) => task.actors.includes(persona.name)).map(({ id }) => id);
      const said = { personaIds, confirmedAt: now };
      const at = { stageId, position: order + 1 };
      items.card.push({ id: newId(), ...cardOf(task, { laneId: actions.id, ...at }), ...said });
      const felt = cardOf(task, { laneId: feelings.id, ...at });
      items.card.push({ id: newId(), ...felt, ...said, score: task.score - 3 });
    });
  });
  return { format: 1, items };
}

/**
 * Reads a Mermaid `journey` as a map: each section a stage, each task an action and, in the same words, what is felt at it
 * (score 1–5 as −2…+2); its actors are personas of new ids, to be told by their names.
 */
export function fromMermaid(text: string, making: Making): MermaidMap {
  const read = readMermaid(text);
  if (!read.ok) return read;
  const error = tooLong(read.journey) ?? tooMuch(read.journey);
  if (error) return { ok: false, error };
  const names = new Set(read.journey.sections.flatMap(({ tasks }) => tasks.flatMap(({ actors }) => actors)));
  const personas = [...names].map((name) => ({ id: making.newId(), name }));
  const title = (read.journey.title ?? "").slice(0, maxName).trim();
  return {
    ok: true,
    map: {
      journey: { name: title || "Journey from Mermaid" },
      document: documentOf(read.journey, personas, making),
      personas,
      people: [],
    },
  };
}

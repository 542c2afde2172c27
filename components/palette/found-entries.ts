import type { SearchAnswer } from "@/lib/search/schema";
import type { Entry, EntryGroup } from "./entry";

function journeyWords({ state, status }: SearchAnswer["journeys"][number]): string | undefined {
  const words = [state === "future" ? "Future state" : "", status === "archived" ? "Archived" : ""];
  return words.filter(Boolean).join(" · ") || undefined;
}

/** What the server found, as groups to choose from. */
export function foundGroups(team: string, answer: SearchAnswer, stale: boolean): EntryGroup[] {
  const journeys = answer.journeys.map((journey): Entry => {
    const { id, name } = journey;
    const detail = journeyWords(journey);
    return { id: `journey ${id}`, kind: "journey", label: name, detail, href: `/${team}/journeys/${id}` };
  });
  const personas = answer.personas.map(({ id, name, tagline }): Entry => {
    const detail = tagline || undefined;
    return { id: `persona ${id}`, kind: "persona", label: name, detail, href: `/${team}/personas/${id}` };
  });
  const cards = answer.cards.map(({ id, text, journey, stage, lane }): Entry => {
    const detail = [journey.name, stage, lane.name].join(" · ");
    const href = `/${team}/journeys/${journey.id}?card=${id}`;
    return { id: `card ${id}`, kind: "card", label: text, detail, laneKind: lane.kind, href };
  });
  return [
    { title: "Journeys", entries: journeys, stale },
    { title: "Personas", entries: personas, stale },
    { title: "Cards", entries: cards, stale },
  ];
}

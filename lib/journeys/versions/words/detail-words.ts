import { formatDate, formatDateTime } from "@/lib/format";
import { metricNames } from "@/lib/journeys/map/cards/metric-words";
import { shortLink } from "@/lib/journeys/map/cards/source-link";
import { channelWords } from "@/lib/journeys/map/channels";
import { nameOf } from "@/lib/journeys/map/conflicts/names";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import type { Draft } from "@/lib/journeys/map/schema";
import { listed } from "@/lib/journeys/versions/words/listed";
import type { SideNames, Sides } from "@/lib/journeys/versions/words/sides";

type Card = Draft<"card">;
type Detail = Exclude<
  keyof Card,
  "id" | "laneId" | "stageId" | "stepId" | "position" | "text" | "score" | "impact" | "feasibility"
>;

interface DetailWords {
  name: string;
  /** never an id */
  value: (card: Card, names: SideNames) => string;
  /** where both values read alike; absent: "another one" */
  alike?: (before: Card, after: Card, names: SideNames) => string;
}

const none = "none";

/** In the order in which they are told; a new field of cards has no words until it has some here. */
const details: Record<Detail, DetailWords> = {
  channel: { name: "Channel", value: ({ channel }) => (channel === null ? none : channelWords[channel]) },
  metric: { name: "Number", value: ({ metric }) => (metric === null ? none : metricNames[metric]) },
  personaIds: {
    name: "Personas",
    value: ({ personaIds }, { personas }) => listed(personaIds, personas, "a persona that is gone") || "all",
  },
  ownerId: {
    name: "Owner",
    value: ({ ownerId }, { people }) =>
      ownerId === null ? none : nameOf(people, ownerId, "somebody who is gone"),
  },
  evidence: { name: "Evidence", value: ({ evidence }) => evidenceWords[evidence].name },
  evidenceUrl: {
    name: "Source",
    value: ({ evidenceUrl }) => (evidenceUrl === null ? none : shortLink(evidenceUrl)),
    alike: (before, after) => `${before.evidenceUrl} → ${after.evidenceUrl}`,
  },
  evidenceImportId: {
    name: "Import it rests on",
    value: ({ evidenceImportId }, { imports }) =>
      evidenceImportId === null
        ? none
        : nameOf(imports, evidenceImportId, "an import that was undone, or is long ago"),
  },
  imageId: { name: "Picture", value: ({ imageId }) => (imageId === null ? none : "a picture") },
  confirmedAt: {
    name: "Last said to be true",
    value: ({ confirmedAt }, { zone }) => formatDate(confirmedAt, zone),
    alike: (before, after, { zone }) =>
      [...new Set([before, after].map(({ confirmedAt }) => formatDateTime(confirmedAt, zone)))].join(" → "),
  },
};

/** Said of a field that has no words; a test makes sure that there is none. */
export const unnamedDetail = "Something else about it";

/** A detail of a card in words: "Owner: none → Mia". */
export function detailWords(field: string, before: Card, after: Card, sides: Sides): string {
  const words = details[field as Detail] as DetailWords | undefined;
  if (!words) return unnamedDetail;
  const [was, is] = [words.value(before, sides.before), words.value(after, sides.after)];
  if (was !== is) return `${words.name}: ${was} → ${is}`;
  return `${words.name}: ${words.alike?.(before, after, sides.after) ?? "another one"}`;
}

/** Details in the order in which they are told. */
export function inWordOrder(fields: readonly string[]): string[] {
  const order = Object.keys(details);
  return fields.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

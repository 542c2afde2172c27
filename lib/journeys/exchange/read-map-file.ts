import { fromJson, type ReadMap } from "@/lib/journeys/exchange/json";
import { fromMermaid } from "@/lib/journeys/exchange/mermaid-map";
import { noLaterThan } from "@/lib/journeys/map/confirmed-at";

interface Making {
  newId: () => string;
  /** an ISO instant: when cards count as confirmed that don't say it, or say a later one */
  now: string;
}

/** A table in a file belongs into the paste dialog, where one sees what becomes of it. */
function looksLikeTable(text: string): boolean {
  if (text.startsWith("PK")) return true;
  const lines = text.split(/\r?\n/, 3);
  return lines.length > 1 && lines.slice(0, 2).every((line) => /[\t;,]/.test(line) && !line.includes(":"));
}

function confirmedBy(now: string, read: ReadMap): ReadMap {
  if (!read.ok) return read;
  const { document } = read.map;
  const card = document.items.card.map((one) => ({ ...one, confirmedAt: noLaterThan(now, one.confirmedAt) }));
  return { ...read, map: { ...read.map, document: { ...document, items: { ...document.items, card } } } };
}

/** Reads a map from a file: our JSON, or a Mermaid journey. What it is, is told by its content. */
export function readMapFile(text: string, making: Making): ReadMap {
  const content = text.replace(/^\ufeff/, "").trimStart();
  if (content === "") return { ok: false, reason: "The file is empty." };
  if (content.startsWith("{")) return confirmedBy(making.now, fromJson(text));
  if (looksLikeTable(content)) {
    const reason =
      "This is a table. Create a journey, then copy the cells and paste them into its map: you see what becomes of them first.";
    return { ok: false, reason };
  }
  const read = fromMermaid(text, making);
  if (read.ok) return { ...read, notes: [] };
  return { ok: false, reason: `Line ${read.error.line}: ${read.error.message}` };
}

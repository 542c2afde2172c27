import type { CardBlock } from "@/lib/journeys/map/grid/card-block";

/**
 * A block as spreadsheets read it from the clipboard: cells apart by tabs, a cell of several lines in quotes.
 * @source what Excel and Google Sheets put on the clipboard as text/plain
 */
export function blockToText({ cells }: CardBlock): string {
  return cells.map((row) => row.map((cards) => quoted(textOf(cards))).join("\t")).join("\n");
}

/** A block as a table, text only. */
export function blockToHtml({ cells }: CardBlock): string {
  const cell = (cards: CardBlock["cells"][0][0]) =>
    `<td>${escaped(textOf(cards)).replaceAll("\n", "<br>")}</td>`;
  return `<table>${cells.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

function textOf(cards: readonly { text: string }[]): string {
  return cards.map(({ text }) => text).join("\n");
}

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Whether what is pasted into words is a table rather than words: several lines alone are words. */
export function isTable({ text, html }: { text: string; html: string }): boolean {
  return text.trim().includes("\t") || (html.match(/<t[dh][\s>]/gi)?.length ?? 0) > 1;
}

/** Whether text from elsewhere is one cell: one line and no tab. More than that is a block. */
export function isOneCell(text: string): boolean {
  return !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""));
}

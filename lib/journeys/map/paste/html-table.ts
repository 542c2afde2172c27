import { FlowText } from "@/lib/journeys/map/paste/flow-text";
import { htmlTokens } from "@/lib/journeys/map/paste/html-tokens";

/** HTML's own limits of a span. */
const maxColumnSpan = 1_000;
const maxRowSpan = 65_534;

/** Past so many places spans are no longer laid out: a few tags could otherwise ask for billions. */
const maxPlaces = 200_000;

function spanOf(attributes: string, name: "colspan" | "rowspan", max: number): number {
  const written = new RegExp(`\\b${name} ?= ?["']? ?(\\d{1,9})`, "i").exec(attributes);
  return Math.min(Math.max(Number(written?.[1] ?? 1), 1), max);
}

/** Cells put one after another; one that spans several stands in the first of them, the others stay empty. */
class Placing {
  readonly rows: string[][] = [];
  /** by column: the first row that no cell above covers any more */
  readonly #coveredUntil: number[] = [];
  #row: string[] | null = null;
  #places = 0;

  openRow(): void {
    this.closeRow();
    this.#row = [];
  }

  closeRow(): void {
    if (this.#row) this.rows.push(this.#row);
    this.#row = null;
  }

  place(text: string, attributes: string): void {
    if (!this.#row) this.openRow();
    const row = this.#row!;
    const from = row.length;
    const columns = this.#places > maxPlaces ? 1 : spanOf(attributes, "colspan", maxColumnSpan);
    const rows = spanOf(attributes, "rowspan", maxRowSpan);
    while (this.#places <= maxPlaces && (this.#coveredUntil[row.length] ?? 0) > this.rows.length)
      row.push("");
    for (let i = 0; i < columns; i++) {
      this.#coveredUntil[row.length] = this.rows.length + rows;
      row.push(i === 0 ? text : "");
    }
    this.#places += row.length - from;
  }
}

/** One pass over the tokens; a table inside a cell is part of that cell's text. */
class TableReader {
  readonly #placing = new Placing();
  readonly #outside = new FlowText();
  #cell: { text: FlowText; attributes: string } | null = null;
  #depth = 0;
  #found = false;

  #closeCell(): void {
    if (this.#cell) this.#placing.place(this.#cell.text.toString(), this.#cell.attributes);
    this.#cell = null;
  }

  #ownTag(name: string, opens: boolean, attributes: string): void {
    if (name === "tr" || name === "td" || name === "th" || name === "table") this.#closeCell();
    if (name === "tr" && opens) this.#placing.openRow();
    else if (name === "tr" || name === "table") this.#placing.closeRow();
    else if ((name === "td" || name === "th") && opens) this.#cell = { text: new FlowText(), attributes };
  }

  read(html: string): { rows: string[][] | null; text: string } {
    for (const token of htmlTokens(html)) {
      const isTable = token.type !== "text" && token.name === "table";
      if (isTable && token.type === "open") this.#depth++;
      if (isTable) this.#found = true;
      if (token.type !== "text" && this.#depth === 1)
        this.#ownTag(token.name, token.type === "open", token.attributes);
      if (isTable && token.type === "close") this.#depth = Math.max(this.#depth - 1, 0);
      if (this.#cell) this.#cell.text.add(token);
      else this.#outside.add(token);
    }
    this.#closeCell();
    this.#placing.closeRow();
    const text = this.#outside.toString();
    return { rows: this.#found && text.trim() === "" ? this.#placing.rows : null, text };
  }
}

/**
 * The tables of HTML as cells, one below the other. Null when there is none, or text around it: then it is a page rather than
 * a table.
 */
export function readHtmlTable(html: string): string[][] | null {
  return new TableReader().read(html).rows;
}

/** All text of HTML, without its tags. */
export function htmlText(html: string): string {
  const flow = new FlowText();
  for (const token of htmlTokens(html)) flow.add(token);
  return flow.toString();
}

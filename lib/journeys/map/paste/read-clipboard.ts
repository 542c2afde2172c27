import { maxCardText, maxOps } from "@/lib/journeys/map/limits";
import { type Block, filledCells, rectangular, trimmed, widthOf } from "@/lib/journeys/map/paste/block";
import { cleanText } from "@/lib/journeys/map/paste/clean-text";
import { htmlText, readHtmlTable } from "@/lib/journeys/map/paste/html-table";
import { readTsv } from "@/lib/journeys/map/paste/tsv";

export interface Clipboard {
  text: string;
  /** "" when there is none */
  html: string;
}

/** `refused` says in words why it can't be taken and what to do; the clipboard keeps what it holds. */
export type ReadClipboard = { block: Block; refused: null } | { block: null; refused: string };

/** More than any paste that is taken in could hold, however it is dressed up; not even looked at. */
const maxText = maxOps * (maxCardText + 2);
const maxHtml = 4 * maxText;
/** A few cells far apart make a wide empty sheet. */
const maxPlaces = 200_000;

const count = new Intl.NumberFormat("en-US");

function refused(words: string): ReadClipboard {
  return { block: null, refused: words };
}

function cleaned(rows: Block): string[][] {
  return trimmed(rows.map((row) => row.map(cleanText)));
}

const squeezed = (rows: Block) => JSON.stringify(rows).replaceAll(/\\[nt]|\s/g, "");

/**
 * Plain text keeps white space better; HTML knows better where a cell ends. HTML that lost a part of the text (broken off in
 * a tag, or only a part of what was copied) is left aside.
 */
function better({ text, html }: Clipboard): string[][] {
  const plain = cleaned(readTsv(text));
  if (html === "" || html.length > maxHtml) return plain;
  const table = readHtmlTable(html);
  const rows = table && cleaned(table);
  if (rows && filledCells(rows) > 0) {
    const [here, there] = [squeezed(plain), squeezed(rows)];
    if (here !== there && there.length > 0.8 * here.length) return rows;
  }
  return filledCells(plain) > 0 ? plain : cleaned(readTsv(htmlText(html)));
}

/** In words; null: they aren't too many. */
function tooMany(rows: Block): string | null {
  const cells = filledCells(rows);
  const places = widthOf(rows) * rows.length;
  const counted = cells > maxOps ? cells : places > maxPlaces ? places : 0;
  if (counted === 0) return null;
  return `This is ${count.format(counted)} cells. A map takes ${count.format(maxOps)} at once; paste it in parts.`;
}

/**
 * What a clipboard holds as a block of cells; formulas are text like any other.
 * At most 2,000 filled cells of 2,000 characters.
 */
export function readClipboard({ text, html }: Clipboard): ReadClipboard {
  if (text.length > maxText || (text === "" && html.length > maxHtml)) {
    return refused(
      `This is ${count.format(Math.max(text.length, html.length))} characters of text. A map takes ${count.format(maxOps)} cells of ${count.format(maxCardText)} characters at once; paste it in parts.`,
    );
  }
  const rows = better({ text, html });
  if (filledCells(rows) === 0)
    return refused("There is no text in the clipboard. Copy some cells, then paste again.");
  const many = tooMany(rows);
  if (many) return refused(many);
  const block = rectangular(rows);
  for (const [row, values] of block.entries()) {
    const column = values.findIndex((cell) => cell.length > maxCardText);
    if (column < 0) continue;
    return refused(
      `The cell in row ${row + 1}, column ${column + 1} has ${count.format(values[column]!.length)} characters. A card holds ${count.format(maxCardText)}; shorten it or split it into several cells, then paste again.`,
    );
  }
  return { block, refused: null };
}

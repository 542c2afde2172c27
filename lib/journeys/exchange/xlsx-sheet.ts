import { xmlText } from "@/lib/xml-text";

/** A value of a cell; null is an empty one. There are no formulas. */
export type SheetCell = string | number | null;

export interface Sheet {
  /** at most 31 characters, without : \ / ? * [ ] */
  name: string;
  /** stay in sight while the rest is scrolled, bold */
  header: readonly (readonly SheetCell[])[];
  rows: readonly (readonly SheetCell[])[];
  /** how many columns stay in sight, bold */
  frozenColumns: number;
  /** of each column; the last one serves all further ones. @unit characters */
  widths: readonly number[];
  /** whether its columns can be filtered by their header */
  filter: boolean;
}

/** Places in `cellXfs` of the styles. */
const cellStyles = { body: 1, head: 2 } as const;

/** What Excel takes in one cell. */
const maxText = 32_767;

/**
 * Text of a cell. Spreadsheets read `_x0041_` as a character given by its number, so such text is marked as being meant.
 * @source ECMA-376 part 1, 22.4.2.4 (bstr)
 */
function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  const short = lines.length > maxText ? `${lines.slice(0, maxText - 1)}…` : lines;
  return xmlText(short);
}

/** "A" … "Z", "AA" …, from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}

function cell(value: SheetCell, column: number, row: number, style: number): string {
  const at = `r="${columnName(column)}${row}" s="${style}"`;
  if (value === null || value === "") return `<c ${at}/>`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function pane(top: number, left: number): string {
  if (top === 0 && left === 0) return "";
  const corner = `${columnName(left)}${top + 1}`;
  const where = top > 0 && left > 0 ? "bottomRight" : top > 0 ? "bottomLeft" : "topRight";
  const split = `${left > 0 ? ` xSplit="${left}"` : ""}${top > 0 ? ` ySplit="${top}"` : ""}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${where}" state="frozen"/>`;
}

function columns(widths: readonly number[], count: number): string {
  const all = Array.from({ length: count }, (_, index) => {
    const width = widths[Math.min(index, widths.length - 1)];
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${all.join("")}</cols>`;
}

/** The XML of a worksheet; the first one is opened. @source ECMA-376 part 1, 18.3.1.99 (worksheet) */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const all = [...sheet.header, ...sheet.rows];
  const width = Math.max(1, ...all.map((row) => row.length));
  const heads = sheet.header.length;
  const rows = all.map((row, index) => {
    const style = (column: number) =>
      index < heads || column < sheet.frozenColumns ? cellStyles.head : cellStyles.body;
    const cells = row.map((value, column) => cell(value, column, index + 1, style(column)));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const filtered = `A${heads}:${columnName(width - 1)}${Math.max(heads, all.length)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">`,
    `${pane(heads, sheet.frozenColumns)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet.widths, width),
    `<sheetData>${rows.join("")}</sheetData>`,
    sheet.filter && heads > 0 ? `<autoFilter ref="${filtered}"/>` : "",
    '<pageSetup orientation="landscape"/>',
    "</worksheet>",
  ].join("");
}

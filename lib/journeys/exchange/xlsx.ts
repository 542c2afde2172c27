import { strToU8, zipSync } from "fflate";
import { cardList, cardListHeader } from "@/lib/journeys/exchange/card-list";
import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { mapGrid } from "@/lib/journeys/exchange/map-grid";
import { type Sheet, sheetXml } from "@/lib/journeys/exchange/xlsx-sheet";
import { xmlText } from "@/lib/xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The sheets name the last two in `cellXfs` by their place: body, then head. */
const styles = [
  `${declaration}<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...["0", "1"].map(
    (font) =>
      `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  return [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    ...parts,
    "</Types>",
  ].join("");
}

function links(targets: readonly { type: string; target: string }[]): string {
  const all = targets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const all = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${all.join("")}</sheets></workbook>`;
}

/**
 * A workbook of sheets as the bytes of an .xlsx file. The same sheets are always the same bytes.
 * @source ECMA-376 parts 1 and 2
 */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array {
  const worksheets = sheets.map((_, index) => ({
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": links([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": links([...worksheets, { type: "styles", target: "styles.xml" }]),
    "xl/styles.xml": styles,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, index === 0);
  });
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: "1980-01-01T00:00:00" });
}

/** A map as an .xlsx file: the sheet "Map" as it is seen, the sheet "Cards" with every card in a row. No formulas. */
export function mapXlsx(map: MapExport): Uint8Array {
  const grid = mapGrid(map);
  const list: Sheet = {
    name: "Cards",
    header: [cardListHeader],
    rows: cardList(map),
    frozenColumns: 0,
    widths: [18, 18, 18, 16, 60, 14, 10, 10, 10, 12, 14, 24, 20, 14, 32, 14],
    filter: true,
  };
  return xlsxOf([{ name: "Map", ...grid, frozenColumns: 1, widths: [20, 34], filter: false }, list]);
}

import { csvRecord, writeCsv } from "@/lib/imports/csv-writer";
import { cardList, cardListHeader } from "@/lib/journeys/exchange/card-list";
import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { mapGrid } from "@/lib/journeys/exchange/map-grid";

/** Says to Excel that what follows is UTF-8. */
const byteOrderMark = "\ufeff";

/** Every card of a map, one a row. Text that a spreadsheet would run as a formula is made text. @source RFC 4180 */
export function cardsCsv(map: MapExport): string {
  return byteOrderMark + writeCsv(cardListHeader, cardList(map));
}

/** A map as it is seen, stages across and lanes down, several cards of a cell in lines. @source RFC 4180 */
export function gridCsv(map: MapExport): string {
  const { header, rows } = mapGrid(map);
  return byteOrderMark + [...header, ...rows].map(csvRecord).join("");
}

import { cardsCsv, gridCsv } from "@/lib/journeys/exchange/csv";
import type { ExportFormat } from "@/lib/journeys/exchange/formats";
import { toJson } from "@/lib/journeys/exchange/json";
import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { toMermaid } from "@/lib/journeys/exchange/mermaid";
import { mapXlsx } from "@/lib/journeys/exchange/xlsx";

const writers: Record<ExportFormat, (map: MapExport) => string | Uint8Array> = {
  csv: cardsCsv,
  "csv-grid": gridCsv,
  xlsx: mapXlsx,
  json: toJson,
  mermaid: toMermaid,
};

/** What stands in the file of a map. */
export function mapFile(map: MapExport, format: ExportFormat): string | Uint8Array {
  return writers[format](map);
}

import { exportQuerySchema, importedJourneySchema } from "@/lib/journeys/exchange/schema";
import type { ApiOperation } from "@/lib/openapi";

/** The API's calls about maps as files. */
export const exchangeOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/journeys/{id}/map/export",
    id: "exportMap",
    summary:
      "The map as a file: cards or grid as CSV, both as XLSX, all of it as JSON that can be read back, or a Mermaid journey",
    tag: "Maps",
    role: "viewer",
    query: exportQuerySchema,
    answers: { 200: { description: "The file.", mediaType: "*/*" } },
  },
  {
    method: "post",
    path: "/v1/journeys/import",
    id: "importJourney",
    summary: "A new journey from a file: a map as JSON from an export, or a Mermaid journey (at most 8 MB)",
    tag: "Journeys",
    role: "editor",
    body: { mediaTypes: ["application/json", "text/plain"] },
    answers: {
      201: { description: "The journey, and what was left out or added.", schema: importedJourneySchema },
    },
    problems: [413],
  },
];

import type { ApiOperation } from "@/lib/openapi";
import { searchAnswerSchema, searchQuerySchema } from "@/lib/search/schema";

/** The API's call that finds things by what is written in them. */
export const searchOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/search",
    id: "search",
    summary: "Find journeys, personas and cards by words in their names and texts",
    tag: "Search",
    role: "viewer",
    query: searchQuerySchema,
    answers: { 200: { description: "What was found, by group.", schema: searchAnswerSchema } },
  },
];

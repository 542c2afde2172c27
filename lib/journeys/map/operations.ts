import {
  journeyMapSchema,
  mapChangesSchema,
  mapEditSchema,
  sinceQuerySchema,
} from "@/lib/journeys/map/schema";
import type { ApiOperation } from "@/lib/openapi";

const tag = "Maps";

/** The API's calls about the maps of journeys. */
export const mapOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/journeys/{id}/map",
    id: "getMap",
    summary: "The map of a journey: stages, steps, lanes, cards, drawn feelings, links and personas",
    tag,
    role: "viewer",
    answers: { 200: { description: "The map as it stands at `revision`.", schema: journeyMapSchema } },
  },
  {
    method: "get",
    path: "/v1/journeys/{id}/map/changes",
    id: "getMapChanges",
    summary: "What became of a map after a revision",
    tag,
    role: "viewer",
    query: sinceQuerySchema,
    answers: { 200: { description: "Items as they are now, and what is gone.", schema: mapChangesSchema } },
  },
  {
    method: "post",
    path: "/v1/journeys/{id}/map/edits",
    id: "editMap",
    summary: "Edit a map: all of the edit or nothing; the same id again does nothing more",
    tag,
    role: "editor",
    body: mapEditSchema,
    answers: {
      200: { description: "What the edit changed, and the revision it made.", schema: mapChangesSchema },
    },
  },
];

import { againstQuerySchema, versionDiffSchema } from "@/lib/journeys/versions/diff-answer";
import {
  mapVersionListSchema,
  mapVersionSchema,
  mapVersionSummarySchema,
  restoredMapSchema,
  versionNameBodySchema,
} from "@/lib/journeys/versions/schema";
import type { ApiOperation } from "@/lib/openapi";
import { pageQuerySchema } from "@/lib/paging";

const tag = "Versions of maps";
const all = "/v1/journeys/{id}/versions";
const one = `${all}/{version}`;

/** The API's calls about the kept versions of maps. */
export const versionOperations: ApiOperation[] = [
  {
    method: "get",
    path: all,
    id: "listMapVersions",
    summary: "The kept versions of a map, newest first",
    tag,
    role: "viewer",
    query: pageQuerySchema,
    answers: { 200: { description: "A page of versions.", schema: mapVersionListSchema } },
  },
  {
    method: "post",
    path: all,
    id: "keepMapVersion",
    summary: "Keep the map as it is now under a name",
    tag,
    role: "editor",
    body: versionNameBodySchema,
    answers: { 201: { description: "The version.", schema: mapVersionSummarySchema } },
  },
  {
    method: "get",
    path: one,
    id: "getMapVersion",
    summary: "A version with the whole map as it was",
    tag,
    role: "viewer",
    answers: { 200: { description: "The version and its document.", schema: mapVersionSchema } },
  },
  {
    method: "patch",
    path: one,
    id: "renameMapVersion",
    summary: "Give a version a name, or another one",
    tag,
    role: "editor",
    body: versionNameBodySchema,
    answers: { 200: { description: "The version.", schema: mapVersionSummarySchema } },
  },
  {
    method: "get",
    path: `${one}/diff`,
    id: "diffMapVersion",
    summary: "What is different between a version and another one, or the map as it is now",
    tag,
    role: "viewer",
    query: againstQuerySchema,
    answers: { 200: { description: "Every difference, card by card.", schema: versionDiffSchema } },
  },
  {
    method: "post",
    path: `${one}/restore`,
    id: "restoreMapVersion",
    summary: "Make the map what it was; the map as it is now is kept as a safety copy first",
    tag,
    role: "editor",
    answers: {
      200: {
        description: "What restoring changed, and the safety copy (null: nothing was different).",
        schema: restoredMapSchema,
      },
    },
  },
];

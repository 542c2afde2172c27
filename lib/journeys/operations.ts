import {
  createJourneySchema,
  definitionVersionSchema,
  journeyListSchema,
  journeySchema,
  rulesSchema,
} from "@/lib/journeys/schema";
import type { ApiOperation } from "@/lib/openapi";
import { pageQuerySchema } from "@/lib/paging";

const tag = "Journeys";

/** The API's calls about journeys. */
export const journeyOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/journeys",
    id: "listJourneys",
    summary: "Journeys of the team, oldest first",
    tag,
    role: "viewer",
    query: pageQuerySchema,
    answers: { 200: { description: "A page of journeys.", schema: journeyListSchema } },
  },
  {
    method: "post",
    path: "/v1/journeys",
    id: "createJourney",
    summary: "Create a journey with stages of its own, or from a template",
    tag,
    role: "editor",
    body: createJourneySchema,
    answers: { 201: { description: "The journey, with the ids of its stages.", schema: journeySchema } },
  },
  {
    method: "get",
    path: "/v1/journeys/{id}",
    id: "getJourney",
    summary: "A journey with its stages and rules",
    tag,
    role: "viewer",
    answers: { 200: { description: "The journey.", schema: journeySchema } },
  },
  {
    method: "put",
    path: "/v1/journeys/{id}/rules",
    id: "replaceRules",
    summary: "Say which facts belong to which stage; replaces all rules of the journey",
    tag,
    role: "editor",
    body: rulesSchema,
    answers: {
      200: {
        description: "The definition as it now stands; its version is a new one when something changed.",
        schema: definitionVersionSchema,
      },
    },
  },
];

import type { ApiOperation } from "@/lib/openapi";
import { pageQuerySchema } from "@/lib/paging";
import {
  countQuerySchema,
  createSourceSchema,
  factCountSchema,
  sourceListSchema,
  sourceSchema,
  sourceTermsSchema,
} from "@/lib/sources/schema";

const tag = "Sources";

/** The API's calls about sources; importing into one stands with imports. */
export const sourceOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/sources",
    id: "listSources",
    summary: "Sources of the team, oldest first",
    tag,
    role: "viewer",
    query: pageQuerySchema,
    answers: { 200: { description: "A page of sources.", schema: sourceListSchema } },
  },
  {
    method: "post",
    path: "/v1/sources",
    id: "createSource",
    summary: "Create a source of events, responses or measures",
    tag,
    role: "editor",
    body: createSourceSchema,
    answers: { 201: { description: "The source.", schema: sourceSchema } },
  },
  {
    method: "get",
    path: "/v1/sources/{id}",
    id: "getSource",
    summary: "A source and how much it holds",
    tag,
    role: "viewer",
    answers: { 200: { description: "The source.", schema: sourceSchema } },
  },
  {
    method: "get",
    path: "/v1/sources/{id}/count",
    id: "countFacts",
    summary: "How many facts of a source a rule would match",
    tag,
    role: "viewer",
    query: countQuerySchema,
    answers: { 200: { description: "The number of facts.", schema: factCountSchema } },
  },
  {
    method: "get",
    path: "/v1/sources/{id}/terms",
    id: "listFactTerms",
    summary: "What a source's facts hold: names, channels, questions, kept columns",
    tag,
    role: "viewer",
    answers: { 200: { description: "What rules can choose from.", schema: sourceTermsSchema } },
  },
];

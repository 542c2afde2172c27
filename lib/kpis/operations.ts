import { z } from "zod";
import { journeyKpisSchema } from "@/lib/kpis/schema";
import type { ApiOperation } from "@/lib/openapi";

export const kpiQuerySchema = z.object({
  period: z.string().optional().describe("A quarter, month or week: `2026-Q3`, `2026-09`, `2026-W36`."),
  persona: z
    .uuid()
    .optional()
    .describe(
      "Whose numbers: a persona on the journey's map, by their data rule. Without it everybody's. A stage whose sources don't know the rule's column has none.",
    ),
});

/** The API's calls about numbers. */
export const kpiOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/journeys/{id}/kpis",
    id: "getJourneyKpis",
    summary: "The numbers of a journey in a period",
    tag: "Numbers",
    role: "viewer",
    query: kpiQuerySchema,
    answers: {
      200: {
        description: "Entrants and KPIs per stage, and those of the journey as a whole.",
        schema: journeyKpisSchema.meta({ id: "JourneyKpis" }),
      },
    },
  },
];

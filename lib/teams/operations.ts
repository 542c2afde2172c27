import { z } from "zod";
import type { ApiOperation } from "@/lib/openapi";

/** What `GET /api/v1/team` answers. */
export const teamAnswerSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    /** IANA name */
    timeZone: z.string(),
    fiscalYearStartMonth: z.int().min(1).max(12),
  })
  .meta({ id: "Team" });

/** The API's calls about the team itself. */
export const teamOperations: ApiOperation[] = [
  {
    method: "get",
    path: "/v1/team",
    id: "getTeam",
    summary: "The team of the token",
    tag: "Team",
    role: "viewer",
    answers: { 200: { description: "The team.", schema: teamAnswerSchema } },
  },
];

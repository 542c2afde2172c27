import { z } from "zod";
import { imageOperations } from "@/lib/images/operations";
import { importOperations } from "@/lib/imports/operations";
import { exchangeOperations } from "@/lib/journeys/exchange/operations";
import { mapOperations } from "@/lib/journeys/map/operations";
import { journeyOperations } from "@/lib/journeys/operations";
import { versionOperations } from "@/lib/journeys/versions/operations";
import { kpiOperations } from "@/lib/kpis/operations";
import type { ApiOperation } from "@/lib/openapi";
import { searchOperations } from "@/lib/search/operations";
import { sourceOperations } from "@/lib/sources/operations";
import { teamOperations } from "@/lib/teams/operations";

const healthSchema = z.object({ status: z.literal("ok"), version: z.string(), database: z.literal("ok") });

const healthOperation: ApiOperation = {
  method: "get",
  path: "/health",
  id: "getHealth",
  summary: "Whether the service is up and its database answers",
  tag: "Service",
  role: null,
  answers: {
    200: { description: "Up.", schema: healthSchema },
    503: { description: "The database can't be reached.", schema: z.object({ status: z.string() }).loose() },
  },
};

/** Every call of the API: a domain's own list stands in `lib/<domain>/operations.ts`, and is added here. */
export const operations: readonly ApiOperation[] = [
  healthOperation,
  ...teamOperations,
  ...sourceOperations,
  ...importOperations,
  ...imageOperations,
  ...journeyOperations,
  ...mapOperations,
  ...versionOperations,
  ...exchangeOperations,
  ...kpiOperations,
  ...searchOperations,
];

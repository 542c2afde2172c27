"use server";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { getTaking } from "@/lib/journeys/map/taken/queries";
import { takingSchema } from "@/lib/journeys/map/taken/schema";

/** Who took something from the map under the hands of somebody who had written it. */
export const findTakingAction = teamAction("editor")
  .inputSchema(takingSchema.extend({ team: z.string().min(1) }))
  .action(({ ctx: { scope }, parsedInput }) => getTaking(scope, parsedInput));

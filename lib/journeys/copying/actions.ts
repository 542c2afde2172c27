"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { copyJourney } from "@/lib/journeys/copying/mutations";
import { journeyNameSchema } from "@/lib/journeys/schema";

export const copyJourneyAction = teamAction("editor")
  .inputSchema(
    z.object({
      team: z.string(),
      journey: z.uuid(),
      name: journeyNameSchema,
      as: z.enum(["copy", "future"]),
    }),
  )
  .action(async ({ ctx: { scope }, parsedInput: { journey, name, as } }) => {
    const { id } = await copyJourney(scope, { journey, name, as }, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
    return { id };
  });

"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { updateDetails } from "@/lib/journeys/details/mutations";
import { updateDetailsSchema } from "@/lib/journeys/details/schema";

export const updateDetailsAction = teamAction("editor")
  .inputSchema(updateDetailsSchema.extend({ team: z.string() }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await updateDetails(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
  });

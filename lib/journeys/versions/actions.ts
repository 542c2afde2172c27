"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { nameVersion, restoreVersion } from "@/lib/journeys/versions/mutations";
import { nameVersionSchema, restoreVersionSchema } from "@/lib/journeys/versions/schema";

const team = z.string().min(1);

export const nameVersionAction = teamAction("editor")
  .inputSchema(nameVersionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const version = await nameVersion(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys/${parsedInput.journey}`, "layout");
    return { version };
  });

export const restoreVersionAction = teamAction("editor")
  .inputSchema(restoreVersionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { safety } = await restoreVersion(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { safety };
  });

"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { rulesSchema } from "@/lib/journeys/schema";

/** Saves all rules as one version; CONFLICT when `baseVersion` is no longer the newest. */
export const saveRulesAction = teamAction("editor")
  .inputSchema(
    z.object({ team: z.string().min(1), journey: z.uuid(), baseVersion: z.int().min(1), rules: rulesSchema }),
  )
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { version } = await replaceRules(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { version };
  });

"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { deleteJourney, renameJourney, setWindow } from "@/lib/journeys/mutations";
import { journeyNameSchema, renameJourneySchema, setWindowSchema } from "@/lib/journeys/schema";
import { templateIds } from "@/lib/journeys/templates";

const team = z.string().min(1);

export const createJourneyAction = teamAction("editor")
  .inputSchema(z.object({ team, name: journeyNameSchema, template: z.enum(templateIds) }))
  .action(async ({ ctx: { scope }, parsedInput: { name, template } }) => {
    const { id } = await createJourney(scope, { name, template }, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
    return { id };
  });

export const renameJourneyAction = teamAction("editor")
  .inputSchema(renameJourneySchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await renameJourney(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
  });

export const setWindowAction = teamAction("editor")
  .inputSchema(setWindowSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { version } = await setWindow(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { version };
  });

export const deleteJourneyAction = teamAction("editor")
  .inputSchema(z.object({ team, journey: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await deleteJourney(scope, parsedInput.journey, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
  });

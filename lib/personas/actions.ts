"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { createPersona, deletePersona, duplicatePersona, updatePersona } from "@/lib/personas/mutations";
import { createPersonaSchema, updatePersonaSchema } from "@/lib/personas/schema";

const team = z.string().min(1);
const editor = teamAction("editor");

export const createPersonaAction = editor
  .inputSchema(createPersonaSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput: { team: _, ...input } }) => {
    const persona = await createPersona(scope, input, new Date());
    revalidatePath(`/${scope.team.slug}/personas`, "layout");
    return persona;
  });

export const updatePersonaAction = editor
  .inputSchema(updatePersonaSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const persona = await updatePersona(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/personas`, "layout");
    return persona;
  });

export const duplicatePersonaAction = editor
  .inputSchema(z.object({ team, persona: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { id } = await duplicatePersona(scope, parsedInput.persona, new Date());
    revalidatePath(`/${scope.team.slug}/personas`, "layout");
    return { id };
  });

export const deletePersonaAction = editor
  .inputSchema(z.object({ team, persona: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await deletePersona(scope, parsedInput.persona, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
  });

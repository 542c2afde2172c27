"use server";
import { revalidatePath } from "next/cache";
import { teamAction } from "@/lib/action";
import { createSource, deleteSource, renameSource } from "@/lib/sources/mutations";
import { createSourceFormSchema, deleteSourceFormSchema, renameSourceFormSchema } from "@/lib/sources/schema";

export const createSourceAction = teamAction("editor")
  .inputSchema(createSourceFormSchema)
  .action(async ({ ctx: { scope }, parsedInput: { name, kind } }) => {
    const source = await createSource(scope, { name, kind }, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
    return source;
  });

export const renameSourceAction = teamAction("editor")
  .inputSchema(renameSourceFormSchema)
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await renameSource(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
  });

export const deleteSourceAction = teamAction("editor")
  .inputSchema(deleteSourceFormSchema)
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await deleteSource(scope, parsedInput.source, new Date());
    revalidatePath(`/${scope.team.slug}`, "layout");
  });

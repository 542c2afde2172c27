"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import type { Scope } from "@/lib/scope";
import { addAction, editAction, removeAction, setActionStatus } from "./mutations";
import { addActionSchema, editActionSchema, setActionStatusSchema } from "./schema";

const team = z.string().min(1);

/** Actions stand in their review, in the ledger and in counts of other pages. */
const changed = (scope: Scope) => revalidatePath(`/${scope.team.slug}`, "layout");

export const addActionAction = teamAction("editor")
  .inputSchema(addActionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { id } = await addAction(scope, parsedInput, new Date());
    changed(scope);
    return { id };
  });

export const editActionAction = teamAction("editor")
  .inputSchema(editActionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await editAction(scope, parsedInput, new Date());
    changed(scope);
  });

export const removeActionAction = teamAction("editor")
  .inputSchema(z.object({ team, actionId: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await removeAction(scope, parsedInput.actionId, new Date());
    changed(scope);
  });

export const setActionStatusAction = teamAction("editor")
  .inputSchema(setActionStatusSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await setActionStatus(scope, parsedInput, new Date());
    changed(scope);
  });

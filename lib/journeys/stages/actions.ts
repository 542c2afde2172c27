"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { addStage, moveStage, removeStage, renameStage, setAnchor } from "@/lib/journeys/stages/mutations";
import {
  addStageSchema,
  moveStageSchema,
  removeStageSchema,
  renameStageSchema,
  setAnchorSchema,
} from "@/lib/journeys/stages/schema";

const team = z.string().min(1);
const editor = teamAction("editor");

export const addStageAction = editor
  .inputSchema(addStageSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { stage, version } = await addStage(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { stage, version };
  });

export const renameStageAction = editor
  .inputSchema(renameStageSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { version } = await renameStage(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { version };
  });

export const removeStageAction = editor
  .inputSchema(removeStageSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { version } = await removeStage(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { version };
  });

export const moveStageAction = editor
  .inputSchema(moveStageSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { version } = await moveStage(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { version };
  });

export const setAnchorAction = editor
  .inputSchema(setAnchorSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { version } = await setAnchor(scope, parsedInput, new Date());
    revalidatePath(`/${scope.team.slug}/journeys`, "layout");
    return { version };
  });

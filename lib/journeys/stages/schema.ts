import { z } from "zod";
import { maxStages } from "@/lib/journeys/limits";
import { journeyNameSchema } from "@/lib/journeys/schema";

const id = z.uuid();
const position = z.int().min(0).max(maxStages);

/** position absent: at the end. */
export const addStageSchema = z.object({
  journey: id,
  name: journeyNameSchema,
  position: position.optional(),
});
export const renameStageSchema = z.object({ journey: id, stage: id, name: journeyNameSchema });
export const removeStageSchema = z.object({ journey: id, stage: id });
export const moveStageSchema = z.object({ journey: id, stage: id, position });
/** stage null: no anchor, and with it no retention. */
export const setAnchorSchema = z.object({ journey: id, stage: id.nullable() });

export type AddStage = z.infer<typeof addStageSchema>;
export type RenameStage = z.infer<typeof renameStageSchema>;
export type RemoveStage = z.infer<typeof removeStageSchema>;
export type MoveStage = z.infer<typeof moveStageSchema>;
export type SetAnchor = z.infer<typeof setAnchorSchema>;

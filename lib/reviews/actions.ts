"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import type { Scope } from "@/lib/scope";
import { closeReview } from "./closing/mutations";
import { addDecision, editDecision, moveDecision, removeDecision } from "./decisions/mutations";
import { freezeReview } from "./freezing/mutations";
import { deleteDraft, startReview } from "./mutations";
import { saveNotes } from "./notes/mutations";
import { recomputeReview } from "./recomputing/queries";
import {
  addDecisionSchema,
  editDecisionSchema,
  moveDecisionSchema,
  reviewIdField,
  saveNotesSchema,
  startReviewSchema,
} from "./schema";

const team = z.string().min(1);
const oneReview = z.object({ team, reviewId: reviewIdField });

/** Reviews stand in the list, on their page and in the counts of other pages. */
const changed = (scope: Scope) => revalidatePath(`/${scope.team.slug}`, "layout");

export const startReviewAction = teamAction("editor")
  .inputSchema(startReviewSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { id } = await startReview(scope, parsedInput, new Date());
    changed(scope);
    return { id };
  });

export const deleteDraftAction = teamAction("editor")
  .inputSchema(oneReview)
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await deleteDraft(scope, parsedInput.reviewId, new Date());
    changed(scope);
  });

export const freezeReviewAction = teamAction("editor")
  .inputSchema(oneReview)
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { hash } = await freezeReview(scope, parsedInput.reviewId, new Date());
    changed(scope);
    return { hash };
  });

export const closeReviewAction = teamAction("editor")
  .inputSchema(oneReview)
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await closeReview(scope, parsedInput.reviewId, new Date());
    changed(scope);
  });

/** Anybody who can read a review may ask whether its numbers still come out the same. */
export const recomputeReviewAction = teamAction("viewer")
  .inputSchema(oneReview)
  .action(({ ctx: { scope }, parsedInput }) => recomputeReview(scope, parsedInput.reviewId, new Date()));

/** The open editor owns the text, so the page is not read again. */
export const saveNotesAction = teamAction("editor")
  .inputSchema(saveNotesSchema.extend({ team }))
  .action(({ ctx: { scope }, parsedInput }) => saveNotes(scope, parsedInput));

export const addDecisionAction = teamAction("editor")
  .inputSchema(addDecisionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { id } = await addDecision(scope, parsedInput, new Date());
    changed(scope);
    return { id };
  });

export const editDecisionAction = teamAction("editor")
  .inputSchema(editDecisionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await editDecision(scope, parsedInput, new Date());
    changed(scope);
  });

export const moveDecisionAction = teamAction("editor")
  .inputSchema(moveDecisionSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await moveDecision(scope, parsedInput, new Date());
    changed(scope);
  });

export const removeDecisionAction = teamAction("editor")
  .inputSchema(z.object({ team, decisionId: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    await removeDecision(scope, parsedInput.decisionId, new Date());
    changed(scope);
  });

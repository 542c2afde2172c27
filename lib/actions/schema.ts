import { z } from "zod";
import { civilDayField, type EarlierReview, titleField } from "@/lib/reviews/schema";

export const actionStatusSchema = z.enum(["open", "done", "dropped"]);
export type ActionStatus = z.infer<typeof actionStatusSchema>;

/** What somebody promised to do, in a review. Dates are civil; null: nobody, no day, no stage, no decision was named. */
export interface PromisedAction {
  id: string;
  reviewId: string;
  title: string;
  ownerId: string | null;
  ownerName: string | null;
  dueOn: string | null;
  stageId: string | null;
  stageName: string | null;
  decisionId: string | null;
  decisionTitle: string | null;
  status: ActionStatus;
  version: number;
}

/** An action in the team's ledger, with where it comes from. */
export interface LedgerAction extends PromisedAction {
  journeyName: string;
  /** label of the review's quarter */
  period: string;
  reviewState: "draft" | "frozen" | "closed";
}

/** Somebody who can own an action. */
export interface PossibleOwner {
  userId: string;
  name: string;
}

const actionFields = z.object({
  title: titleField,
  ownerId: z.uuid().nullable(),
  dueOn: civilDayField.nullable(),
  stageId: z.uuid().nullable(),
  decisionId: z.uuid().nullable(),
});
export type ActionFields = z.output<typeof actionFields>;

export const addActionSchema = actionFields.extend({ reviewId: z.uuid() });
export type AddAction = z.output<typeof addActionSchema>;

export const editActionSchema = actionFields.extend({ actionId: z.uuid(), version: z.int() });
export type EditAction = z.output<typeof editActionSchema>;

export const setActionStatusSchema = z.object({ actionId: z.uuid(), status: actionStatusSchema });
export type SetActionStatus = z.output<typeof setActionStatusSchema>;

/** What the review before promised, with what became of it until now. */
export interface PromisedBefore {
  review: EarlierReview;
  actions: LedgerAction[];
}

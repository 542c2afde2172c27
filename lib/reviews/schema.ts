import { z } from "zod";
import { isCivilDate } from "@/lib/dates";
import type { ReviewState } from "./policy";
import type { Snapshot } from "./snapshot";

/** Who did something and when; `name` is null when the person is gone. */
export interface Signed {
  name: string | null;
  at: Date;
}

/** A review as its page needs it. `pack` is the snapshot once frozen; of a draft it is what freezing would keep now. */
export interface Review {
  id: string;
  journeyId: string;
  state: ReviewState;
  period: string;
  notes: string;
  version: number;
  pack: Snapshot;
  /** hex, null for a draft */
  hash: string | null;
  started: Signed;
  frozen: Signed | null;
  closed: Signed | null;
  decisions: Decision[];
}

/** A review in a list. */
export interface ReviewSummary {
  id: string;
  journeyId: string;
  journeyName: string;
  state: ReviewState;
  period: string;
  hash: string | null;
  decisions: number;
  openActions: number;
  started: Signed;
  frozen: Signed | null;
  closed: Signed | null;
}

/** A closed review as a later one of its journey looks back on it. */
export interface EarlierReview {
  id: string;
  closedAt: Date;
  pack: Snapshot;
  decisions: Decision[];
}

/** A journey whose last quarter is over and has no review yet. */
export interface DueReview {
  journeyId: string;
  journeyName: string;
  period: string;
}

export interface Decision {
  id: string;
  position: number;
  title: string;
  because: string;
  expectation: string;
  /** civil date, null when none was agreed */
  judgedOn: string | null;
  version: number;
}

export const civilDayField = z.string().refine(isCivilDate, "Enter a day that exists, as 2026-11-30.");

export const titleField = z
  .string()
  .trim()
  .min(1, "Say it in a few words.")
  .max(200, "Use at most 200 characters.");
const proseField = z.string().trim().max(4000, "Use at most 4,000 characters.");

export const reviewIdField = z.uuid();

export const startReviewSchema = z.object({ journeyId: z.uuid(), period: z.string().min(1).max(20) });
export type StartReview = z.output<typeof startReviewSchema>;

/** `version` is the one the text was read at. */
export const saveNotesSchema = z.object({
  reviewId: reviewIdField,
  notes: z.string().max(100_000, "Notes can have at most 100,000 characters."),
  version: z.int(),
});
export type SaveNotes = z.output<typeof saveNotesSchema>;

const decisionFields = z.object({
  title: titleField,
  because: proseField,
  expectation: proseField,
  judgedOn: civilDayField.nullable(),
});

export const addDecisionSchema = decisionFields.extend({ reviewId: reviewIdField });
export type AddDecision = z.output<typeof addDecisionSchema>;

export const editDecisionSchema = decisionFields.extend({ decisionId: z.uuid(), version: z.int() });
export type EditDecision = z.output<typeof editDecisionSchema>;

/** `to` is the place it takes among the review's decisions, from 0. */
export const moveDecisionSchema = z.object({ decisionId: z.uuid(), to: z.int().min(0) });
export type MoveDecision = z.output<typeof moveDecisionSchema>;

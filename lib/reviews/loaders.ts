import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AppError } from "@/lib/errors";
import { requirePageScope } from "@/lib/page";
import { mayReview } from "./policy";
import { getReview, listDueReviews, listReviews, requireReview } from "./queries";
import type { DueReview, Review, ReviewSummary } from "./schema";

const orNotFound = (error: unknown): never => {
  if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
  throw error;
};

export interface ReviewsPage {
  due: DueReview[];
  reviews: ReviewSummary[];
  zone: string;
  fiscalYearStartMonth: number;
  mayWrite: boolean;
}

/** What there is to review and what was reviewed. */
export async function loadReviews(team: string): Promise<ReviewsPage> {
  const scope = await requirePageScope(team);
  const [due, reviews] = await Promise.all([listDueReviews(scope, new Date()), listReviews(scope)]);
  const { timeZone: zone, fiscalYearStartMonth } = scope.team;
  return { due, reviews, zone, fiscalYearStartMonth, mayWrite: mayReview(scope.role, "start") };
}

export interface ReviewPage {
  review: Review;
  /** The zone instants are told in: the snapshot's own once frozen. */
  zone: string;
  nowMs: number;
  mayWrite: boolean;
}

/** A review for its page, once a request; 404 for an id that is not one of the team's. */
export const loadReview = cache(async (team: string, id: string): Promise<ReviewPage> => {
  const scope = await requirePageScope(team);
  const now = new Date();
  const review = await getReview(scope, id, now).catch(orNotFound);
  const zone = review.pack.team.timeZone;
  return { review, zone, nowMs: now.getTime(), mayWrite: mayReview(scope.role, "write") };
});

/** 404 before anything is sent, for the layout. */
export async function loadReviewExists(team: string, id: string): Promise<void> {
  await requireReview(await requirePageScope(team), id).catch(orNotFound);
}

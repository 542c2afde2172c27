import "server-only";
import { requirePageScope } from "@/lib/page";
import { mayReview } from "@/lib/reviews/policy";
import { findEarlierReview } from "@/lib/reviews/queries";
import { listActions, listActionsOfReview, listPossibleOwners } from "./queries";
import type { LedgerAction, PossibleOwner, PromisedBefore } from "./schema";

export interface LedgerPage {
  actions: LedgerAction[];
  zone: string;
  nowMs: number;
  fiscalYearStartMonth: number;
  mayMove: boolean;
}

/** The team's ledger of actions. */
export async function loadLedger(team: string): Promise<LedgerPage> {
  const scope = await requirePageScope(team);
  const { timeZone: zone, fiscalYearStartMonth } = scope.team;
  const actions = await listActions(scope);
  return {
    actions,
    zone,
    nowMs: Date.now(),
    fiscalYearStartMonth,
    mayMove: mayReview(scope.role, "moveAction"),
  };
}

/** The actions of a review, and who can be given one. */
export async function loadActionsOfReview(
  team: string,
  reviewId: string,
): Promise<{ actions: LedgerAction[]; owners: PossibleOwner[] }> {
  const scope = await requirePageScope(team);
  const [actions, owners] = await Promise.all([
    listActionsOfReview(scope, reviewId),
    listPossibleOwners(scope),
  ]);
  return { actions, owners };
}

/** What the last closed review of an earlier quarter promised; null when the journey has none. */
export async function loadPromisedBefore(team: string, reviewId: string): Promise<PromisedBefore | null> {
  const scope = await requirePageScope(team);
  const review = await findEarlierReview(scope, reviewId);
  return review && { review, actions: await listActionsOfReview(scope, review.id) };
}

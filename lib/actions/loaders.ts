import "server-only";
import { requirePageScope } from "@/lib/page";
import { mayReview } from "@/lib/reviews/policy";
import { listActions, listActionsOfReview, listPossibleOwners } from "./queries";
import type { LedgerAction, PossibleOwner } from "./schema";

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

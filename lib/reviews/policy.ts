import { atLeast, type Role } from "@/lib/roles";

export type ReviewAct = "read" | "start" | "write" | "freeze" | "close" | "deleteDraft" | "moveAction";

const needed: Record<ReviewAct, Role> = {
  read: "viewer",
  start: "editor",
  write: "editor",
  freeze: "editor",
  close: "editor",
  deleteDraft: "editor",
  moveAction: "editor",
};

/** Whether a role may do this with the team's reviews and what was decided in them. */
export function mayReview(role: Role, act: ReviewAct): boolean {
  return atLeast(role, needed[act]);
}

export type ReviewState = "draft" | "frozen" | "closed";

const allowed: Record<ReviewState, readonly ReviewAct[]> = {
  draft: ["read", "write", "freeze", "deleteDraft", "moveAction"],
  frozen: ["read", "write", "close", "moveAction"],
  // What was promised lives on: an action may still be done or dropped.
  closed: ["read", "moveAction"],
};

/** Whether a review in this state takes this act at all, whoever wants it. */
export function stateAllows(state: ReviewState, act: Exclude<ReviewAct, "start">): boolean {
  return allowed[state].includes(act);
}

import { describe, expect, it } from "vitest";
import { roles } from "@/lib/roles";
import { mayReview, type ReviewAct, stateAllows } from "./policy";

const writing: ReviewAct[] = ["start", "write", "freeze", "close", "deleteDraft", "moveAction"];

describe("mayReview", () => {
  it("lets everybody read, and editors and up do the rest", () => {
    for (const role of roles) {
      expect(mayReview(role, "read")).toBe(true);
      const may = ["editor", "admin", "owner"].includes(role);
      for (const act of writing) expect(mayReview(role, act)).toBe(may);
    }
  });
});

describe("stateAllows", () => {
  it("closes what is frozen and nothing else", () => {
    expect(stateAllows("draft", "close")).toBe(false);
    expect(stateAllows("frozen", "close")).toBe(true);
    expect(stateAllows("closed", "close")).toBe(false);
  });

  it("keeps a closed review as it is, but for what becomes of its actions", () => {
    expect(stateAllows("closed", "write")).toBe(false);
    expect(stateAllows("closed", "moveAction")).toBe(true);
  });

  it("deletes drafts only", () => {
    expect((["draft", "frozen", "closed"] as const).filter((s) => stateAllows(s, "deleteDraft"))).toEqual([
      "draft",
    ]);
  });
});

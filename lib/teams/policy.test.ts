import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, type Role, roles } from "@/lib/roles";
import { grantableRoles, losesLastOwner, mayChangeRole, mayInTeam, mayRemove, type TeamAct } from "./policy";

const role = fc.constantFrom(...roles);

describe("policy of teams", () => {
  const table: Record<TeamAct, string> = {
    // viewer, commenter, editor, admin, owner
    seeTeam: "yyyyy",
    seeMembers: "yyyyy",
    leaveTeam: "yyyyy",
    invite: "nnnyy",
    revokeInvitation: "nnnyy",
    changeRole: "nnnyy",
    removeMember: "nnnyy",
    changeSettings: "nnnyy",
    manageTokens: "nnnyy",
    seeAudit: "nnnyy",
  };

  it.each(Object.entries(table))("%s: %s", (act, answers) => {
    expect(roles.map((one) => (mayInTeam(one, act as TeamAct) ? "y" : "n")).join("")).toBe(answers);
  });

  it("keeps admins away from owners", () => {
    expect(mayChangeRole("admin", "owner", "viewer")).toBe(false);
    expect(mayChangeRole("admin", "editor", "owner")).toBe(false);
    expect(mayRemove("admin", "owner")).toBe(false);
    expect(mayChangeRole("admin", "admin", "viewer")).toBe(true);
    expect(mayRemove("admin", "admin")).toBe(true);
    expect(grantableRoles("admin")).toEqual(["viewer", "commenter", "editor", "admin"]);
    expect(grantableRoles("owner")).toEqual([...roles]);
  });

  it("lets nobody give more than they have, nor touch who has more", () => {
    fc.assert(
      fc.property(role, role, role, (actor: Role, from: Role, to: Role) => {
        if (mayChangeRole(actor, from, to)) expect(atLeast(actor, from) && atLeast(actor, to)).toBe(true);
        if (!atLeast(actor, "admin")) {
          expect(mayChangeRole(actor, from, to) || mayRemove(actor, from)).toBe(false);
          expect(grantableRoles(actor)).toEqual([]);
        }
      }),
    );
  });

  it("knows when the last owner would go", () => {
    expect(losesLastOwner(1, "owner", null)).toBe(true);
    expect(losesLastOwner(1, "owner", "admin")).toBe(true);
    expect(losesLastOwner(1, "owner", "owner")).toBe(false);
    expect(losesLastOwner(2, "owner", null)).toBe(false);
    expect(losesLastOwner(1, "admin", null)).toBe(false);
  });
});

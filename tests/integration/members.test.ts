import { describe, expect, it } from "vitest";
import { scopeOfMember } from "@/lib/scope";
import { changeMemberRoleAction, leaveTeamAction, removeMemberAction } from "@/lib/teams/members/actions";
import { changeMemberRole, leaveTeam, removeMember } from "@/lib/teams/members/mutations";
import { listMembers } from "@/lib/teams/members/queries";
import { createToken } from "@/lib/teams/tokens/mutations";
import { listTokens } from "@/lib/teams/tokens/queries";
import { now } from "@/tests/factories/clock";
import { addMember, createTeam } from "@/tests/factories/team";
import { asUser, inSession, signIn } from "@/tests/setup/request";

const owners = async (scope: Awaited<ReturnType<typeof createTeam>>["scope"]) =>
  (await listMembers(scope)).filter(({ role }) => role === "owner").length;

describe("members", () => {
  it("can't lose their last owner by leaving, removal or another role", async () => {
    const { scope, user } = await createTeam();
    await addMember(scope, "admin");
    await expect(leaveTeam(scope, now)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(removeMember(scope, { userId: user.id }, now)).rejects.toMatchObject({ code: "CONFLICT" });
    const demotion = changeMemberRole(scope, { userId: user.id, role: "admin" }, now);
    await expect(demotion).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await owners(scope)).toBe(1);
  });

  it("keep one owner when all of them leave at once", async () => {
    for (let round = 0; round < 5; round++) {
      const first = await createTeam();
      const others = await Promise.all([addMember(first.scope, "owner"), addMember(first.scope, "owner")]);
      const viewer = await addMember(first.scope, "viewer");
      const results = await Promise.allSettled([first, ...others].map(({ scope }) => leaveTeam(scope, now)));
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
      expect(await owners(viewer.scope)).toBe(1);
    }
  });

  it("are judged by their role of now, not of when the request began", async () => {
    const { scope, user } = await createTeam();
    const admin = await addMember(scope, "admin");
    const victim = await addMember(scope, "viewer");
    await changeMemberRole(scope, { userId: admin.user.id, role: "viewer" }, now);
    const stale = removeMember(admin.scope, { userId: victim.user.id }, now);
    await expect(stale).rejects.toMatchObject({ code: "FORBIDDEN" });
    const onOwner = removeMember(admin.scope, { userId: user.id }, now);
    await expect(onOwner).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are out at once when removed, in a session that goes on", async () => {
    const { scope, slug } = await createTeam();
    const admin = await addMember(scope, "admin");
    const session = await signIn(admin.user);
    const { token } = await createToken(admin.scope, { name: "t", role: "editor" }, now);
    expect(token).toMatch(/^tl_[A-Za-z0-9_-]{43}$/);
    const viewer = await addMember(scope, "viewer");
    await removeMember(scope, { userId: admin.user.id }, now);
    await expect(scopeOfMember(admin.user.id, slug, "viewer")).rejects.toMatchObject({ code: "NOT_FOUND" });
    const attempt = { team: slug, userId: viewer.user.id };
    const answer = await inSession(session, () => removeMemberAction(attempt));
    expect(answer.serverError?.code).toBe("NOT_FOUND");
    expect(await listTokens(scope)).toEqual([]);
  });

  it("lose tokens that reach further than their new role", async () => {
    const { scope } = await createTeam();
    const admin = await addMember(scope, "admin");
    await createToken(admin.scope, { name: "admin", role: "admin" }, now);
    await createToken(admin.scope, { name: "viewer", role: "viewer" }, now);
    await changeMemberRole(scope, { userId: admin.user.id, role: "editor" }, now);
    expect((await listTokens(scope)).map(({ name }) => name)).toEqual(["viewer"]);
  });

  it("of another team are not found", async () => {
    const mine = await createTeam();
    const theirs = await createTeam({ role: "viewer" });
    const userId = theirs.user.id;
    await expect(removeMember(mine.scope, { userId }, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const promotion = changeMemberRole(mine.scope, { userId, role: "admin" }, now);
    await expect(promotion).rejects.toMatchObject({ code: "NOT_FOUND" });
    const answer = await asUser(mine.user, () => leaveTeamAction({ team: theirs.slug }));
    expect(answer.serverError?.code).toBe("NOT_FOUND");
  });

  it("can't be managed by a viewer, who may leave", async () => {
    const { scope, slug, user } = await createTeam({ role: "viewer" });
    const other = await addMember(scope, "viewer");
    const input = { team: slug, userId: other.user.id };
    const removal = await asUser(user, () => removeMemberAction(input));
    expect(removal.serverError?.code).toBe("FORBIDDEN");
    const change = await asUser(user, () => changeMemberRoleAction({ ...input, role: "admin" }));
    expect(change.serverError?.code).toBe("FORBIDDEN");
    expect((await asUser(user, () => leaveTeamAction({ team: slug }))).serverError).toBeUndefined();
    await expect(scopeOfMember(user.id, slug, "viewer")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

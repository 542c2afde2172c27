import { describe, expect, it } from "vitest";
import { signUpByInvitation } from "@/lib/accounts/mutations";
import { db } from "@/lib/db";
import { scopeOfMember } from "@/lib/scope";
import { acceptInvitation, createInvitation, revokeInvitation } from "@/lib/teams/invitations/mutations";
import { findInvitation, listPendingInvitations } from "@/lib/teams/invitations/queries";
import { removeMember } from "@/lib/teams/members/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { addMember, createTeam } from "@/tests/factories/team";
import { createUser } from "@/tests/factories/user";

const person = (user: { id: string }) => ({ userId: user.id });
const weekLater = minutesLater(7 * 24 * 60);

describe("an invitation", () => {
  it("lets one person in with its role, once", async () => {
    const { scope, slug } = await createTeam();
    const { token } = await createInvitation(scope, { role: "commenter", note: "for Grace" }, now);
    const grace = await createUser();
    expect(await findInvitation(token, now)).toMatchObject({
      teamName: scope.team.name,
      role: "commenter",
      state: "open",
    });
    expect(await acceptInvitation(person(grace), token, now)).toEqual({ slug });
    expect((await scopeOfMember(grace.id, slug, "viewer")).role).toBe("commenter");
    const late = acceptInvitation(person(await createUser()), token, now);
    await expect(late).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("used already"),
    });
    expect(await listPendingInvitations(scope, now)).toEqual([]);
  });

  it("lets one of two people in who race for it, and leaves no account of the other", async () => {
    const { scope } = await createTeam();
    for (let round = 0; round < 5; round++) {
      const { token } = await createInvitation(scope, { role: "editor", note: "" }, now);
      const people = ["a", "b"].map((letter) => `${letter}-${crypto.randomUUID()}@example.test`);
      const results = await Promise.allSettled(
        people.map((email) =>
          signUpByInvitation({ name: "N", email, password: "a long enough one", token }, null, now),
        ),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await db().user.count({ where: { email: { in: people } } })).toBe(1);
    }
  });

  it("keeps nothing of its secret but a hash", async () => {
    const { scope } = await createTeam();
    const { token } = await createInvitation(scope, { role: "viewer", note: "" }, now);
    const rows = await db().$queryRawUnsafe<{ text: string }[]>(
      `SELECT i::text AS text FROM invitation_by_hash('\\x00') i`,
    );
    expect(rows).toEqual([]);
    expect(JSON.stringify(await listPendingInvitations(scope, now))).not.toContain(token);
    expect(await findInvitation(`${token}x`, now)).toBeNull();
  });

  it("expires after seven days, and can be taken back", async () => {
    const { scope } = await createTeam();
    const grace = await createUser();
    const old = await createInvitation(scope, { role: "viewer", note: "" }, now);
    await expect(acceptInvitation(person(grace), old.token, weekLater)).rejects.toMatchObject({
      message: expect.stringContaining("expired"),
    });
    const revoked = await createInvitation(scope, { role: "viewer", note: "" }, now);
    await revokeInvitation(scope, { id: revoked.id }, now);
    await expect(acceptInvitation(person(grace), revoked.token, now)).rejects.toMatchObject({
      message: expect.stringContaining("taken back"),
    });
    await expect(revokeInvitation(scope, { id: revoked.id }, now)).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  it("is not used up by somebody who is a member already", async () => {
    const { scope } = await createTeam();
    const viewer = await addMember(scope, "viewer");
    const { token } = await createInvitation(scope, { role: "admin", note: "" }, now);
    await expect(acceptInvitation(person(viewer.user), token, now)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect((await scopeOfMember(viewer.user.id, viewer.slug, "viewer")).role).toBe("viewer");
    expect((await findInvitation(token, now))?.state).toBe("open");
  });

  it("gives no more than its maker has, and ends when its maker is removed", async () => {
    const { scope } = await createTeam();
    const admin = await addMember(scope, "admin");
    const editor = await addMember(scope, "editor");
    const asOwner = createInvitation(admin.scope, { role: "owner", note: "" }, now);
    await expect(asOwner).rejects.toMatchObject({ code: "FORBIDDEN" });
    const byEditor = createInvitation(editor.scope, { role: "viewer", note: "" }, now);
    await expect(byEditor).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { token } = await createInvitation(admin.scope, { role: "admin", note: "" }, now);
    await removeMember(scope, { userId: admin.user.id }, now);
    expect((await findInvitation(token, now))?.state).toBe("revoked");
  });

  it("of another team can't be seen or taken back", async () => {
    const mine = await createTeam();
    const theirs = await createTeam();
    const { id } = await createInvitation(theirs.scope, { role: "viewer", note: "" }, now);
    await expect(revokeInvitation(mine.scope, { id }, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await listPendingInvitations(mine.scope, now)).toEqual([]);
  });
});

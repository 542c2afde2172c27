import { describe, expect, it } from "vitest";
import { GET as getHealthRoute } from "@/app/api/health/route";
import { GET as getTeamRoute } from "@/app/api/v1/team/route";
import { auditWords } from "@/lib/activity/audit-words";
import { listAudit } from "@/lib/activity/queries";
import { requireApiScope } from "@/lib/scope";
import { updateTeamSettingsAction } from "@/lib/teams/actions";
import { updateTeamSettings } from "@/lib/teams/mutations";
import { createTokenAction } from "@/lib/teams/tokens/actions";
import { createToken, revokeToken } from "@/lib/teams/tokens/mutations";
import { listTokens } from "@/lib/teams/tokens/queries";
import { minutesLater, now } from "@/tests/factories/clock";
import { addMember, createTeam, scopeAgain } from "@/tests/factories/team";
import { asNobody, asUser } from "@/tests/setup/request";

const settings = { timeZone: "Asia/Kathmandu", fiscalYearStartMonth: 4, minimumN: 50 };
const context = { params: Promise.resolve({}) };
const withToken = (token: string) =>
  new Request("http://localhost/api/v1/team", { headers: { authorization: `Bearer ${token}` } });

describe("settings of a team", () => {
  it("change together and are told in the audit log", async () => {
    const { scope, slug } = await createTeam();
    await updateTeamSettings(scope, { ...settings, name: "Neu", slug: `${slug}-x` }, now);
    const again = await scopeAgain({ ...scope, team: { ...scope.team, slug: `${slug}-x` } });
    expect(again.team).toEqual({ ...settings, name: "Neu", slug: `${slug}-x` });
    const { entries } = await listAudit(again, null);
    expect(entries.map(auditWords)[0]).toContain("time zone from Europe/Berlin to Asia/Kathmandu");
  });

  it("can't take the address of another team", async () => {
    const [mine, theirs] = [await createTeam(), await createTeam()];
    const taken = updateTeamSettings(mine.scope, { ...settings, name: "Neu", slug: theirs.slug }, now);
    await expect(taken).rejects.toMatchObject({ code: "CONFLICT", details: { field: "slug" } });
    expect((await scopeAgain(mine.scope)).team.name).toBe(mine.scope.team.name);
  });

  it("are for admins", async () => {
    const { user, scope, slug } = await createTeam({ role: "editor" });
    const input = { ...settings, name: "Neu", slug };
    await expect(updateTeamSettings(scope, input, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const answer = await asUser(user, () => updateTeamSettingsAction({ ...input, team: slug }));
    expect(answer.serverError?.code).toBe("FORBIDDEN");
  });
});

describe("tokens", () => {
  it("act in their team with their role until they are revoked", async () => {
    const { scope, slug } = await createTeam();
    const { id, token } = await createToken(scope, { name: "nightly", role: "editor" }, now);
    const answer = await getTeamRoute(withToken(token), context);
    expect(await answer.json()).toEqual({
      slug,
      name: scope.team.name,
      timeZone: "Europe/Berlin",
      fiscalYearStartMonth: 1,
    });
    const asToken = await requireApiScope(withToken(token), "editor");
    expect(asToken).toMatchObject({ teamId: scope.teamId, userId: null, tokenId: id, role: "editor" });
    await expect(requireApiScope(withToken(token), "admin")).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await listTokens(scope))[0]!.lastUsedAt).not.toBeNull();
    await revokeToken(scope, { id }, now);
    const refused = await getTeamRoute(withToken(token), context);
    expect(refused.status).toBe(401);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
  });

  it("have at most the role of their maker", async () => {
    const { scope } = await createTeam({ role: "admin" });
    await expect(createToken(scope, { name: "t", role: "owner" }, now)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const editor = await addMember(scope, "editor");
    const input = { team: editor.slug, name: "t", role: "viewer" as const };
    const answer = await asUser(editor.user, () => createTokenAction(input));
    expect(answer.serverError?.code).toBe("FORBIDDEN");
  });

  it("of another team can't be revoked", async () => {
    const [mine, theirs] = [await createTeam(), await createTeam()];
    const { id } = await createToken(theirs.scope, { name: "t", role: "viewer" }, now);
    await expect(revokeToken(mine.scope, { id }, now)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await listTokens(theirs.scope)).toHaveLength(1);
  });
});

describe("the API with a session", () => {
  it("needs the team in the address, and one of the person's own", async () => {
    const [mine, theirs] = [await createTeam(), await createTeam()];
    const ask = (query: string) => getTeamRoute(new Request(`http://localhost/api/v1/team${query}`), context);
    const statuses = await asUser(mine.user, async () => [
      (await ask("")).status,
      (await ask(`?team=${mine.slug}`)).status,
      (await ask(`?team=${theirs.slug}`)).status,
    ]);
    expect(statuses).toEqual([422, 200, 404]);
    expect((await asNobody(() => ask(`?team=${mine.slug}`))).status).toBe(401);
  });

  it("answers its health to everybody", async () => {
    const answer = await getHealthRoute();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: "ok", database: "ok" });
  });
});

describe("the audit log", () => {
  it("is read newest first, in pages, by admins", async () => {
    const { scope } = await createTeam();
    for (let i = 0; i < 60; i++) await createToken(scope, { name: `t${i}`, role: "viewer" }, minutesLater(i));
    const first = await listAudit(scope, null);
    const second = await listAudit(scope, first.next);
    expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 10, null]);
    expect(auditWords(first.entries[0]!)).toContain("“t59”");
    expect(auditWords(second.entries.at(-1)!)).toContain("“t0”");
    const viewer = await addMember(scope, "viewer");
    await expect(listAudit(viewer.scope, null)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await listAudit((await createTeam()).scope, null)).entries).toEqual([]);
  });
});

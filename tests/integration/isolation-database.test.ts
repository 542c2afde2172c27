import { describe, expect, it } from "vitest";
import { recordAudit } from "@/lib/activity/mutations";
import { db, withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createInvitation } from "@/lib/teams/invitations/mutations";
import { createToken } from "@/lib/teams/tokens/mutations";
import { now } from "@/tests/factories/clock";
import { countRows, countRowsOfNobody, createTeam } from "@/tests/factories/team";

/** Every table of the schema that carries a team, whoever adds one. */
async function tenantTables(): Promise<{ name: string; secured: boolean }[]> {
  return db().$queryRaw`
    SELECT c.relname AS name, c.relrowsecurity AS secured
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    WHERE c.relkind IN ('r', 'p') AND EXISTS (
      SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'team_id' AND NOT a.attisdropped)
    ORDER BY 1`;
}

const filled = ["memberships", "invitations", "api_tokens", "audit_entries", "teams"];

async function filledTeam() {
  const team = await createTeam();
  await createInvitation(team.scope, { role: "viewer", note: "" }, now);
  await createToken(team.scope, { name: "t", role: "viewer" }, now);
  return team;
}

describe("row-level security", () => {
  it("is on in every table that carries a team", async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThanOrEqual(21);
    expect(tables.filter(({ secured }) => !secured)).toEqual([]);
  });

  it("binds the role of the app, which owns nothing", async () => {
    const [role] = await db().$queryRaw<Record<string, boolean | string>[]>`
      SELECT current_user AS name, rolsuper AS super, rolbypassrls AS bypasses,
        EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid) AS owns
      FROM pg_roles r WHERE rolname = current_user`;
    expect(role).toEqual({ name: "throughline_app", super: false, bypasses: false, owns: false });
  });

  it("shows nothing without a team, in no table", async () => {
    await filledTeam();
    for (const { name } of [...(await tenantTables()), { name: "teams" }]) {
      expect(await countRowsOfNobody(name), name).toBe(0);
    }
  });

  it("shows one team nothing of another, and lets it write nothing there", async () => {
    const [mine, theirs] = [await filledTeam(), await filledTeam()];
    for (const table of filled) expect(await countRows(mine.scope, table), table).toBeGreaterThan(0);
    const seen = await withTeam(mine.scope, async (tx) => {
      const counts: Record<string, bigint> = {};
      for (const { name } of await tenantTables()) {
        const sql = `SELECT count(*) AS n FROM ${name} WHERE team_id <> $1::uuid`;
        const rows = await tx.$queryRawUnsafe<{ n: bigint }[]>(sql, mine.scope.teamId);
        if (rows[0]!.n > 0n) counts[name] = rows[0]!.n;
      }
      return counts;
    });
    expect(seen).toEqual({});
    const { teamId } = theirs.scope;
    const intrusion = withTeam(
      mine.scope,
      (tx) =>
        tx.$executeRaw`INSERT INTO memberships (team_id, user_id, role) VALUES (${teamId}::uuid, ${mine.user.id}::uuid, 'owner')`,
    );
    await expect(intrusion).rejects.toThrow(/row-level security/);
    const changed = await withTeam(
      mine.scope,
      (tx) => tx.$executeRaw`UPDATE memberships SET role = 'viewer' WHERE team_id = ${teamId}::uuid`,
    );
    expect(changed).toBe(0);
  });

  it("forgets the team when the transaction ends", async () => {
    const { scope } = await createTeam();
    await Promise.all(Array.from({ length: 30 }, () => countRows(scope, "memberships")));
    const counts = await Promise.all(Array.from({ length: 30 }, () => countRowsOfNobody("memberships")));
    expect(counts.every((count) => count === 0)).toBe(true);
  });
});

describe("audit rows", () => {
  it("can't be changed or taken away by the app", async () => {
    const { scope } = await filledTeam();
    const before = await countRows(scope, "audit_entries");
    const update = withTeam(scope, (tx) => tx.$executeRaw`UPDATE audit_entries SET action = 'x'`);
    await expect(update).rejects.toThrow(/permission denied/);
    const removal = withTeam(scope, (tx) => tx.$executeRaw`DELETE FROM audit_entries`);
    await expect(removal).rejects.toThrow(/permission denied/);
    const emptying = withTeam(scope, (tx) => tx.$executeRaw`TRUNCATE audit_entries`);
    await expect(emptying).rejects.toThrow(/permission denied/);
    expect(await countRows(scope, "audit_entries")).toBe(before);
  });

  it("stand or fall with the change they tell of", async () => {
    const { scope } = await createTeam();
    const before = await countRows(scope, "audit_entries");
    const failing = withTeam(scope, async (tx) => {
      const entry = {
        action: "x.tried",
        subjectKind: "x",
        subjectId: newId(),
        before: null,
        after: null,
        now,
      };
      await recordAudit(scope, entry, tx);
      throw new Error("the change failed");
    });
    await expect(failing).rejects.toThrow("the change failed");
    expect(await countRows(scope, "audit_entries")).toBe(before);
  });
});

import { db, withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import type { Role } from "@/lib/roles";
import { type Scope, scopeOfMember } from "@/lib/scope";
import { createUser, type TestUser } from "./user";

/**
 * How to use: `const { user, scope, slug } = await createTeam()` gives a team of its own, its owner and the owner's scope.
 * `createTeam({ role: "viewer" })` gives the user that role (and the team another owner, as a real one has).
 * `const viewer = await addMember(scope, "viewer")` adds people. Never share a team between tests.
 */
interface TestTeam {
  user: TestUser;
  scope: Scope;
  slug: string;
}

interface Given {
  role?: Role;
  timeZone?: string;
  fiscalYearStartMonth?: number;
  minimumN?: number;
}

export async function createTeam(given: Given = {}): Promise<TestTeam> {
  const { role = "owner", ...settings } = given;
  const user = await createUser();
  const teamId = newId();
  const slug = `team-${teamId.slice(-12)}`;
  await withTeam({ teamId }, async (tx) => {
    const defaults = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 1, minimumN: 30 };
    await tx.team.create({ data: { id: teamId, slug, name: `Team ${slug}`, ...defaults, ...settings } });
    await tx.membership.create({ data: { teamId, userId: user.id, role } });
  });
  const scope = await scopeOfMember(user.id, slug, role);
  if (role !== "owner") await addMember(scope, "owner");
  return { user, scope, slug };
}

/** One more person in a team, with their own scope. */
export async function addMember(team: Scope, role: Role): Promise<TestTeam> {
  const user = await createUser();
  await withTeam(team, (tx) =>
    tx.membership.create({ data: { teamId: team.teamId, userId: user.id, role } }),
  );
  const scope = await scopeOfMember(user.id, team.team.slug, role);
  return { user, scope, slug: team.team.slug };
}

/** A signed-in person's scope anew, after something about them or the team changed. */
export function scopeAgain(scope: Scope): Promise<Scope> {
  return scopeOfMember(scope.userId!, scope.team.slug, "viewer");
}

/** How many rows a tenant table holds for a team, seen through row-level security. */
export async function countRows(scope: { teamId: string }, table: string): Promise<number> {
  if (!/^[a-z_]+$/.test(table)) throw new Error(`Not a table: ${table}`);
  return withTeam(scope, async (tx) => {
    const rows = await tx.$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM ${table}`);
    return Number(rows[0]!.n);
  });
}

/** The same without any team in the transaction. */
export async function countRowsOfNobody(table: string): Promise<number> {
  if (!/^[a-z_]+$/.test(table)) throw new Error(`Not a table: ${table}`);
  const rows = await db().$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM ${table}`);
  return Number(rows[0]!.n);
}

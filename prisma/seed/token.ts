import { parseArgs } from "node:util";
import { recordAudit } from "@/lib/activity/mutations";
import { closeDatabase, db, withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { isRole, type Role, roles } from "@/lib/roles";
import { hashSecret } from "@/lib/scope";
import { newSecret } from "@/lib/secrets";

const usage = "npm run token -- --team <address of the team> [--role editor]";

function readArguments(): { team: string; role: Role } {
  const { values } = parseArgs({
    options: { team: { type: "string" }, role: { type: "string", default: "editor" } },
  });
  const { team, role } = values;
  if (!team) throw new Error(`Say for which team: ${usage}`);
  if (!isRole(role)) throw new Error(`There is no role ${role}. Choose one of ${roles.join(", ")}.`);
  return { team, role };
}

/** Whoever may run this reads the database anyway; the app's role finds a team only through one of its members. */
async function findTeamId(slug: string): Promise<string> {
  const rows = await db().$queryRaw<{ team_id: string }[]>`
    SELECT t.team_id FROM users u, LATERAL team_for_user(u.id, ${slug}) t LIMIT 1`;
  if (!rows[0]) throw new Error(`There is no team at the address ${slug}.`);
  return rows[0].team_id;
}

/** Makes a token of a team and prints it alone on the last line. */
async function main(now: Date): Promise<void> {
  const { team, role } = readArguments();
  const teamId = await findTeamId(team);
  const token = `tl_${newSecret()}`;
  const id = newId(now.getTime());
  const name = `Command line, ${now.toISOString().slice(0, 10)}`;
  await withTeam({ teamId }, async (tx) => {
    await tx.apiToken.create({
      data: { teamId, id, name, role, tokenHash: hashSecret(token), createdAt: now },
    });
    const audited = { subjectKind: "token", subjectId: id, before: null, after: { name, role }, now };
    await recordAudit({ teamId, userId: null, tokenId: id }, { action: "token.created", ...audited }, tx);
  });
  console.log(`A token of ${team} with the role ${role}; it is not shown again:`);
  console.log(token);
}

try {
  await main(new Date());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

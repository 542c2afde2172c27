import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, type Tx, withTeam, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { rebuildTeamRollups } from "@/lib/kpis/mutations";
import type { Scope, TeamSettings } from "@/lib/scope";
import { mayInTeam } from "./policy";
import type { NewTeamInput, TeamSettingsInput } from "./schema";
import { numberedSlug, slugFromName, slugProblem } from "./slug";

const slugTaken = (slug: string) =>
  new AppError("CONFLICT", `“${slug}” is the address of another team. Choose another one.`, {
    details: { field: "slug" },
  });

/** Slugs to try, best first. One that was asked for is the only one; one made of the name may get a number. */
function slugCandidates(input: NewTeamInput): string[] {
  if (input.slug) return [input.slug];
  const made = slugFromName(input.name);
  const base = made.length < 2 ? "team" : made;
  const numbered = Array.from({ length: 20 }, (_, index) => numberedSlug(base, index + 2));
  const random = `${numberedSlug(base, 1).slice(0, 30).replace(/-1$/, "")}-${newId().slice(-8)}`;
  return [base, ...numbered, random].filter((slug) => slugProblem(slug) === null);
}

/**
 * Writes a team and its owner in a transaction that has the new team's id set (`withTeam({ teamId })`).
 * Returns the slug. @throws CONFLICT with details.field "slug" when the slug asked for is taken
 */
export async function insertTeam(
  tx: Tx,
  team: { teamId: string; userId: string },
  input: NewTeamInput,
  now: Date,
): Promise<string> {
  const { name, timeZone, fiscalYearStartMonth = 1, minimumN = 30 } = input;
  for (const slug of slugCandidates(input)) {
    const row = { id: team.teamId, slug, name, timeZone, fiscalYearStartMonth, minimumN, createdAt: now };
    const { count } = await tx.team.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) continue;
    await tx.membership.create({ data: { ...team, role: "owner", createdAt: now } });
    const after = { slug, name, timeZone, fiscalYearStartMonth, minimumN };
    const audited = { subjectKind: "team", subjectId: team.teamId, before: null, after, now };
    await recordAudit({ ...team, tokenId: null }, { action: "team.created", ...audited }, tx);
    return slug;
  }
  throw slugTaken(input.slug ?? slugFromName(input.name));
}

/** Makes a team owned by a person; returns its slug. @throws CONFLICT when the slug asked for is taken */
export function createTeam(
  person: { userId: string },
  input: NewTeamInput,
  now: Date,
): Promise<{ slug: string }> {
  const team = { teamId: newId(now.getTime()), userId: person.userId };
  return withTeam(team, async (tx) => ({ slug: await insertTeam(tx, team, input, now) }));
}

function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "23505";
}

async function lockedSettings(scope: Scope, tx: SqlTx): Promise<TeamSettings> {
  const { rows } = await tx.query(
    `SELECT slug, name, time_zone AS "timeZone", fiscal_year_start_month AS "fiscalYearStartMonth", minimum_n AS "minimumN"
     FROM teams WHERE id = $1::uuid FOR NO KEY UPDATE`,
    [scope.teamId],
  );
  if (!rows[0]) throw new AppError("NOT_FOUND");
  return rows[0] as TeamSettings;
}

/**
 * Changes a team's settings; another time zone or fiscal year rebuilds its roll-ups in the same transaction, so that no page
 * ever mixes the two. Returns the slug to go on with.
 * @throws FORBIDDEN, CONFLICT with details.field "slug" when the slug is taken
 */
export async function updateTeamSettings(
  scope: Scope,
  input: TeamSettingsInput,
  now: Date,
): Promise<{ slug: string }> {
  if (!mayInTeam(scope.role, "changeSettings")) throw new AppError("FORBIDDEN");
  const { name, slug, timeZone, fiscalYearStartMonth, minimumN } = input;
  const after: TeamSettings = { name, slug, timeZone, fiscalYearStartMonth, minimumN };
  return withTeamSql(scope, async (tx) => {
    const before = await lockedSettings(scope, tx);
    const keys = Object.keys(after) as (keyof TeamSettings)[];
    const changed = keys.filter((key) => before[key] !== after[key]);
    if (changed.length === 0) return { slug };
    const update = `UPDATE teams SET name = $2, slug = $3, time_zone = $4, fiscal_year_start_month = $5, minimum_n = $6 WHERE id = $1::uuid`;
    await tx
      .query(update, [scope.teamId, name, slug, timeZone, fiscalYearStartMonth, minimumN])
      .catch((error: unknown) => {
        throw isDuplicate(error) ? slugTaken(slug) : error;
      });
    if (changed.includes("timeZone") || changed.includes("fiscalYearStartMonth")) {
      await rebuildTeamRollups({ ...scope, team: after }, tx);
    }
    const pick = (from: TeamSettings) => Object.fromEntries(changed.map((key) => [key, from[key]]));
    const audited = {
      subjectKind: "team",
      subjectId: scope.teamId,
      before: pick(before),
      after: pick(after),
      now,
    };
    await recordAudit(scope, { action: "team.updated", ...audited }, tx);
    return { slug };
  });
}

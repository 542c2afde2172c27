import "server-only";
import { createHash } from "node:crypto";
import { currentSession } from "@/lib/auth";
import { db, withTeam } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { atLeast, isRole, type Role } from "@/lib/roles";

declare const minted: unique symbol;

/** The settings of a team that readers need with every request. */
export interface TeamSettings {
  readonly slug: string;
  readonly name: string;
  /** IANA name */
  readonly timeZone: string;
  /** 1–12 */
  readonly fiscalYearStartMonth: number;
  /** below this many answers or people nothing is called */
  readonly minimumN: number;
}

/**
 * Proof that the caller may act in a team. Only this file makes one; every query and mutation takes one as its first
 * argument. Exactly one of userId and tokenId is set, none for who came by a public link.
 */
export interface Scope {
  readonly [minted]: true;
  readonly teamId: string;
  readonly team: TeamSettings;
  readonly userId: string | null;
  readonly tokenId: string | null;
  readonly role: Role;
}

interface TeamRow {
  team_id: string;
  slug: string;
  name: string;
  time_zone: string;
  fiscal_year_start_month: number;
  minimum_n: number;
}

function mint(
  row: TeamRow,
  role: string,
  actor: { userId: string | null; tokenId: string | null },
  needed: Role,
): Scope {
  if (!isRole(role) || !atLeast(role, needed)) {
    throw new AppError("FORBIDDEN", `This needs the role ${needed}; yours in ${row.name} is ${role}.`);
  }
  const team: TeamSettings = {
    slug: row.slug,
    name: row.name,
    timeZone: row.time_zone,
    fiscalYearStartMonth: row.fiscal_year_start_month,
    minimumN: row.minimum_n,
  };
  return { teamId: row.team_id, team, role, ...actor } as Scope;
}

/**
 * The scope of a user in a team they belong to.
 * @throws NOT_FOUND when there is no such team for this user, FORBIDDEN when the role is too small
 */
export async function scopeOfMember(userId: string, teamSlug: string, needed: Role): Promise<Scope> {
  const rows = await db().$queryRaw<(TeamRow & { role: string })[]>`
    SELECT * FROM team_for_user(${userId}::uuid, ${teamSlug})`;
  const row = rows[0];
  if (!row) throw new AppError("NOT_FOUND", "There is no such team, or you are not a member of it.");
  return mint(row, row.role, { userId, tokenId: null }, needed);
}

/**
 * The scope of the signed-in person.
 * @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN
 */
export async function requireScope(teamSlug: string, needed: Role): Promise<Scope> {
  const session = await currentSession();
  if (!session) throw new AppError("UNAUTHENTICATED");
  return scopeOfMember(session.userId, teamSlug, needed);
}

/** What is kept of a token: SHA-256 of it. The token itself is 256 random bits, so no slow hash is needed. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(secret).digest());
}

async function scopeOfToken(token: string, needed: Role): Promise<Scope> {
  const rows = await db().$queryRaw<
    (TeamRow & { token_id: string; token_role: string; revoked_at: Date | null })[]
  >`
    SELECT * FROM api_token_by_hash(${hashSecret(token)})`;
  const row = rows[0];
  if (!row || row.revoked_at)
    throw new AppError("UNAUTHENTICATED", "This token is not valid, or was revoked.");
  await noteUse(row.team_id, row.token_id, new Date());
  return mint(row, row.token_role, { userId: null, tokenId: row.token_id }, needed);
}

const usesNoted = new Map<string, number>();

/** When a token was last used, to the minute, so that people see which ones they still need. */
async function noteUse(teamId: string, tokenId: string, now: Date): Promise<void> {
  if (now.getTime() - (usesNoted.get(tokenId) ?? 0) < 60_000) return;
  usesNoted.set(tokenId, now.getTime());
  await withTeam({ teamId }, (tx) =>
    tx.apiToken.updateMany({ where: { teamId, id: tokenId }, data: { lastUsedAt: now } }),
  );
}

/** What a public link leads to. `scope` is a viewer's without a person: it is for reading `journeyId`, and for nothing else. */
export interface ShareGrant {
  readonly scope: Scope;
  readonly id: string;
  readonly journeyId: string;
  readonly passwordHash: string | null;
  readonly showsNumbers: boolean;
}

/**
 * Only for lib/journeys/sharing/, which asks for the password and hands out nothing but the one map.
 * @returns null: never was a link, is revoked, or over
 */
export async function scopeOfShare(token: string, now: Date): Promise<ShareGrant | null> {
  const rows = await db().$queryRaw<
    (TeamRow & {
      id: string;
      journey_id: string;
      password_hash: string | null;
      expires_at: Date | null;
      revoked_at: Date | null;
      shows_numbers: boolean;
    })[]
  >`
    SELECT * FROM share_by_hash(${hashSecret(token)})`;
  const row = rows[0];
  if (!row || row.revoked_at || (row.expires_at && row.expires_at <= now)) return null;
  return {
    scope: mint(row, "viewer", { userId: null, tokenId: null }, "viewer"),
    id: row.id,
    journeyId: row.journey_id,
    passwordHash: row.password_hash,
    showsNumbers: row.shows_numbers,
  };
}

/**
 * A browser sends the cookie along for any page that asks, also one on another port of this host. Browsers say where a request
 * comes from; a script of the cookie's owner says nothing and is let through.
 */
function refuseOtherSites(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const isOwn =
    origin === null ||
    [request.headers.get("host"), new URL(env().NEXTAUTH_URL ?? request.url).host].includes(hostOf(origin));
  if (isOwn && (site === null || site === "same-origin" || site === "none")) return;
  throw new AppError("FORBIDDEN", "This request comes from another site. Use an API token.");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * The scope of an API request: `Authorization: Bearer`, which names its team, or the session cookie with `?team=slug`.
 * @throws UNAUTHENTICATED, INVALID (cookie without ?team=), NOT_FOUND, FORBIDDEN
 */
export async function requireApiScope(request: Request, needed: Role): Promise<Scope> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "");
  if (bearer) return scopeOfToken(bearer[1]!, needed);
  refuseOtherSites(request);
  const session = await currentSession();
  if (!session) throw new AppError("UNAUTHENTICATED", "Send a token (Authorization: Bearer …) or sign in.");
  const slug = new URL(request.url).searchParams.get("team");
  if (!slug)
    throw new AppError("INVALID", "With a session, say which team: add ?team=your-team to the address.");
  return scopeOfMember(session.userId, slug, needed);
}

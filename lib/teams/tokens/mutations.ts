import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hashSecret, type Scope } from "@/lib/scope";
import { newSecret } from "@/lib/secrets";
import { grantableRoles, mayInTeam } from "../policy";
import type { NewTokenInput } from "./schema";

/** Makes a token of the API, with a role up to the maker's own. It is returned here and never again. @throws FORBIDDEN */
export async function createToken(
  scope: Scope,
  input: NewTokenInput,
  now: Date,
): Promise<{ id: string; token: string }> {
  if (!mayInTeam(scope.role, "manageTokens") || !grantableRoles(scope.role).includes(input.role)) {
    throw new AppError("FORBIDDEN", `Your role can't make a token with the role ${input.role}.`);
  }
  const { name, role } = input;
  const { teamId, userId } = scope;
  const id = newId(now.getTime());
  const token = `tl_${newSecret()}`;
  await withTeam(scope, async (tx) => {
    const row = { teamId, id, name, role, tokenHash: hashSecret(token), createdById: userId, createdAt: now };
    await tx.apiToken.create({ data: row });
    const audited = { subjectKind: "token", subjectId: id, before: null, after: { name, role }, now };
    await recordAudit(scope, { action: "token.created", ...audited }, tx);
  });
  return { id, token };
}

/** Ends a token at once. @throws FORBIDDEN, NOT_FOUND, CONFLICT when it was revoked before */
export async function revokeToken(scope: Scope, input: { id: string }, now: Date): Promise<void> {
  if (!mayInTeam(scope.role, "manageTokens")) throw new AppError("FORBIDDEN");
  const { teamId } = scope;
  const { id } = input;
  await withTeam(scope, async (tx) => {
    const found = await tx.apiToken.findUnique({ where: { teamId_id: { teamId, id } } });
    if (!found) throw new AppError("NOT_FOUND");
    const open = { teamId, id, revokedAt: null };
    const { count } = await tx.apiToken.updateMany({ where: open, data: { revokedAt: now } });
    if (count === 0) throw new AppError("CONFLICT", "This token was revoked already.");
    const before = { name: found.name, role: found.role };
    const audited = { subjectKind: "token", subjectId: id, before, after: null, now };
    await recordAudit(scope, { action: "token.revoked", ...audited }, tx);
  });
}

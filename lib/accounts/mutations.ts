import "server-only";
import { db, type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hashPassword, verifyPassword } from "@/lib/passwords";
import { type RateLimit, takeAttempt } from "@/lib/rate-limits";
import { acceptInvitation } from "@/lib/teams/invitations/mutations";
import { insertTeam } from "@/lib/teams/mutations";
import type { Theme } from "@/lib/theme";
import type { ChangePasswordInput, JoinInput, SignUpInput } from "./schema";

interface Person {
  userId: string;
  sessionId: string;
}

const perAddress: RateLimit = { name: "sign-up-address", attempts: 20, windowMinutes: 60 };
/** Where addresses of clients are not known, all of them together. */
const together: RateLimit = { name: "sign-up-together", attempts: 300, windowMinutes: 60 };
const perEmail: RateLimit = { name: "sign-up-email", attempts: 5, windowMinutes: 60 };
const passwordChanges: RateLimit = { name: "password-change", attempts: 10, windowMinutes: 15 };

/** Says no more than it must: whether somebody has an account here is nobody else's business. */
const notCreated = () =>
  new AppError("CONFLICT", "That didn’t work. If you already have an account, sign in instead.");

async function limitSignUps(email: string, address: string | null, now: Date): Promise<void> {
  const general = address === null ? takeAttempt(together, "", now) : takeAttempt(perAddress, address, now);
  const [isOpen, isEmailOpen] = await Promise.all([general, takeAttempt(perEmail, email, now)]);
  if (!isOpen) throw new AppError("LIMIT", "There were too many sign-ups from here. Try again in an hour.");
  if (!isEmailOpen) throw notCreated();
}

interface NewUser {
  id: string;
  name: string;
  email: string;
  passwordHash: string;
  createdAt: Date;
}

async function insertUser(tx: Tx, user: NewUser): Promise<void> {
  const { count } = await tx.user.createMany({ data: [user], skipDuplicates: true });
  if (count === 0) throw notCreated();
}

async function newUser(
  input: { name: string; email: string; password: string },
  now: Date,
): Promise<NewUser> {
  const { name, email, password } = input;
  return {
    id: newId(now.getTime()),
    name,
    email,
    passwordHash: await hashPassword(password),
    createdAt: now,
  };
}

/**
 * Makes a person and the team they own. Returns the team's slug.
 * @throws LIMIT, CONFLICT with the same words for a known address and for too many tries with one
 */
export async function signUp(
  input: SignUpInput,
  address: string | null,
  now: Date,
): Promise<{ slug: string }> {
  await limitSignUps(input.email, address, now);
  const user = await newUser(input, now);
  const team = { teamId: newId(now.getTime()), userId: user.id };
  return withTeam(team, async (tx) => {
    await insertUser(tx, user);
    return { slug: await insertTeam(tx, team, { name: input.teamName, timeZone: input.timeZone }, now) };
  });
}

/**
 * Makes a person and lets them into a team by an invitation; neither happens without the other.
 * @throws LIMIT, NOT_FOUND, CONFLICT when the address is known or the invitation does not work any more
 */
export async function signUpByInvitation(
  input: JoinInput,
  address: string | null,
  now: Date,
): Promise<{ slug: string }> {
  await limitSignUps(input.email, address, now);
  const user = await newUser(input, now);
  return acceptInvitation({ userId: user.id }, input.token, now, (tx) => insertUser(tx, user));
}

/** Ends one of a person's own sessions. @throws NOT_FOUND for an ended one, or somebody else's */
export async function endOwnSession(person: Person, sessionId: string): Promise<void> {
  const { count } = await db().session.deleteMany({ where: { id: sessionId, userId: person.userId } });
  if (count === 0) throw new AppError("NOT_FOUND", "This session has ended already.");
}

/** Ends all of a person's sessions but the one at hand; returns how many. */
export async function endOtherSessions(person: Person): Promise<number> {
  const { count } = await db().session.deleteMany({
    where: { userId: person.userId, id: { not: person.sessionId } },
  });
  return count;
}

/**
 * Changes a person's password and ends their other sessions, which somebody with the old one may hold.
 * @throws LIMIT after ten tries in a quarter of an hour, INVALID with details.field "current" for the wrong password
 */
export async function changePassword(person: Person, input: ChangePasswordInput, now: Date): Promise<void> {
  const { userId, sessionId } = person;
  if (!(await takeAttempt(passwordChanges, userId, now))) {
    throw new AppError("LIMIT", "There were too many tries. Wait 15 minutes.");
  }
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: userId } });
  if (!(await verifyPassword(passwordHash, input.current))) {
    throw new AppError("INVALID", "This is not your password of now.", { details: { field: "current" } });
  }
  const next = await hashPassword(input.next);
  await db().$transaction([
    db().user.update({ where: { id: userId }, data: { passwordHash: next } }),
    db().session.deleteMany({ where: { userId, id: { not: sessionId } } }),
  ]);
}

export async function renamePerson(person: Person, name: string): Promise<void> {
  await db().user.update({ where: { id: person.userId }, data: { name } });
}

/** The theme that a browser starts with when this person signs in; see lib/auth.ts. */
export async function saveTheme(person: Person, theme: Theme): Promise<void> {
  await db().user.update({ where: { id: person.userId }, data: { theme } });
}

import "server-only";
import { db } from "@/lib/db";
import { verifyPassword } from "@/lib/passwords";
import { forgiveAttempts, type RateLimit, takeAttempt } from "@/lib/rate-limits";

const perAccount: RateLimit = { name: "sign-in-account", attempts: 10, windowMinutes: 15 };
const perAddress: RateLimit = { name: "sign-in-address", attempts: 50, windowMinutes: 15 };

interface Credentials {
  email: string;
  password: string;
  /** null: not known, see lib/client-address.ts; then only the account is limited */
  address: string | null;
}

/** How addresses are kept and compared. */
function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * The person whose e-mail and password these are, or null. A wrong password, an unknown address and a lock look alike
 * from outside, in words and in time; an unknown address is counted and locked like a known one.
 */
export async function findUserByCredentials(
  given: Credentials,
  now: Date,
): Promise<{ userId: string } | null> {
  const email = normalizeEmail(given.email);
  const accountOpen = await takeAttempt(perAccount, email, now);
  const addressOpen = given.address === null || (await takeAttempt(perAddress, given.address, now));
  const user = await db().user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  const isOpen = accountOpen && addressOpen;
  const isRight = await verifyPassword(
    isOpen && user ? user.passwordHash : null,
    given.password.slice(0, 1000),
  );
  if (!isRight || !user) return null;
  await forgiveAttempts(perAccount, email, "all");
  // Only the one: else whoever has an account could reset the count of guesses at others with it.
  if (given.address !== null) await forgiveAttempts(perAddress, given.address, "one");
  return { userId: user.id };
}

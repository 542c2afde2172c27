import "server-only";
import { AppError } from "@/lib/errors";
import { passOf } from "@/lib/journeys/sharing/opening/queries";
import { verifyPassword } from "@/lib/passwords";
import { forgiveAttempts, type RateLimit, takeAttempt } from "@/lib/rate-limits";
import { scopeOfShare } from "@/lib/scope";

const perShare: RateLimit = { name: "share-password", attempts: 20, windowMinutes: 15 };
const perAddress: RateLimit = { name: "share-address", attempts: 30, windowMinutes: 15 };

interface Attempt {
  token: string;
  password: string;
  /** null: not known, see lib/client-address.ts; then only the link is limited */
  address: string | null;
}

/**
 * The pass for a browser that knows the password of a link. A wrong password, a link that is none and a lock look alike, in
 * words and in time.
 * @throws INVALID
 */
export async function unlockShare({ token, password, address }: Attempt, now: Date): Promise<string> {
  const isShareOpen = await takeAttempt(perShare, token, now);
  const isAddressOpen = address === null || (await takeAttempt(perAddress, address, now));
  const grant = await scopeOfShare(token, now);
  const kept = isShareOpen && isAddressOpen ? (grant?.passwordHash ?? null) : null;
  if (!(await verifyPassword(kept, password)) || !grant) {
    const words = "This is not the password. After many attempts nobody can try for 15 minutes.";
    throw new AppError("INVALID", words, { details: { field: "password" } });
  }
  await forgiveAttempts(perShare, token, "all");
  if (address !== null) await forgiveAttempts(perAddress, address, "one");
  return passOf(grant);
}

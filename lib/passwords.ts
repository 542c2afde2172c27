import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id, which is the library's default algorithm: 19 MiB, two passes, one thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The PHC string kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password is the one behind a hash. Without a hash (nobody has this address, or sign-in is locked) it takes
 * just as long and says no, so that the time tells nothing.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody's password");
  const matches = await verify(kept ?? (await decoy), password);
  return kept !== null && matches;
}

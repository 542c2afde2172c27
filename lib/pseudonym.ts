import "server-only";
import { createHmac, createSecretKey } from "node:crypto";
import { env } from "@/lib/env";

/** Writes the pseudonym of an identifier into `out`: high and low 32 bits. */
export type Pseudonymiser = (identifier: string, out: Uint32Array) => void;

const cacheSize = 1 << 14;

/**
 * People's identifiers never reach the database: what is stored is the first 64 bits of HMAC-SHA-256 under a key of the team,
 * which is derived from the server's secret. The same identifier gives the same pseudonym in every source of the team, and
 * another in every other team. Exports list a person's rows near each other, so a small direct-mapped cache spares most hashing.
 */
export function createPseudonymiser(teamId: string): Pseudonymiser {
  const teamKey = createSecretKey(
    createHmac("sha256", env().THROUGHLINE_SECRET).update(`pseudonym:${teamId}`).digest(),
  );
  const texts = new Array<string | undefined>(cacheSize);
  const halves = new Uint32Array(cacheSize * 2);
  return (identifier, out) => {
    let slot = identifier.length;
    for (let i = Math.max(0, identifier.length - 12); i < identifier.length; i++)
      slot = (Math.imul(slot, 31) + identifier.charCodeAt(i)) | 0;
    slot &= cacheSize - 1;
    if (texts[slot] !== identifier) {
      const digest = createHmac("sha256", teamKey).update(identifier).digest();
      texts[slot] = identifier;
      halves[slot * 2] = digest.readUInt32BE(0);
      halves[slot * 2 + 1] = digest.readUInt32BE(4);
    }
    out[0] = halves[slot * 2]!;
    out[1] = halves[slot * 2 + 1]!;
  };
}

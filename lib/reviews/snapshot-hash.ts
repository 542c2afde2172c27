import { canonicalJson } from "./canonical-json";

/** SHA-256, in hex, over the canonical JSON of a snapshot: the same before it is stored and after it is read back. */
export async function hashSnapshot(snapshot: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(snapshot));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

import "server-only";
import { newId } from "@/lib/ids";

/**
 * Writes an unforeseen error with everything we know to stderr, as one JSON line, and returns the id it stands under.
 * The outside is told the id only.
 */
export function logError(error: unknown, context: Record<string, unknown> = {}): string {
  const id = newId().slice(-12);
  const known =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) };
  console.error(JSON.stringify({ level: "error", id, at: new Date().toISOString(), ...context, ...known }));
  return id;
}

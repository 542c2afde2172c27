import type { ZodType, z } from "zod";

/** Reads a GET route of ours; its sentence is the error's when it refuses. @throws Error */
export async function fetchJson<T extends ZodType>(
  address: string,
  schema: T,
  signal: AbortSignal,
): Promise<z.output<T>> {
  const response = await fetch(address, { signal, headers: { accept: "application/json" } });
  if (!response.ok) {
    const problem: unknown = await response.json().catch(() => null);
    const detail = (problem as { detail?: unknown } | null)?.detail;
    throw new Error(typeof detail === "string" ? detail : "The server did not answer as expected.");
  }
  return schema.parse(await response.json());
}

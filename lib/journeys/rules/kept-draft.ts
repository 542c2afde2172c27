import type { DraftRule } from "./draft";

/** Unsaved rules as they wait for their page to be opened again. */
export interface KeptDraft {
  /** The definition version that they were written on. */
  version: number;
  rules: DraftRule[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isRule(value: unknown): value is DraftRule {
  return (
    isObject(value) &&
    typeof value.key === "string" &&
    typeof value.stage === "string" &&
    typeof value.source === "string" &&
    isObject(value.match)
  );
}

/**
 * A kept draft read again, without the rules whose stage or source has gone since.
 * @param text what was kept; null when nothing was
 * @returns null when there is none, or when it is in no form known here
 */
export function readKeptDraft(
  text: string | null,
  has: { stages: ReadonlySet<string>; sources: ReadonlySet<string> },
): KeptDraft | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || !Number.isInteger(kept.version)) return null;
    if (!Array.isArray(kept.rules) || !kept.rules.every(isRule)) return null;
    const rules = kept.rules.filter(({ stage, source }) => has.stages.has(stage) && has.sources.has(source));
    return { version: Number(kept.version), rules };
  } catch {
    return null;
  }
}

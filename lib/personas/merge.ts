import type { PersonaFields } from "@/lib/personas/schema";

/** Whether two values of a field say the same. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Those fields of `mine` that say something else than `base`. */
export function changedFields(base: PersonaFields, mine: Partial<PersonaFields>): Partial<PersonaFields> {
  const changed = Object.entries(mine).filter(
    ([key, value]) => !sameValue(value, base[key as keyof PersonaFields]),
  );
  return Object.fromEntries(changed);
}

/**
 * The fields that both sides changed since `base`, each to something else. What only one side changed can be kept beside the
 * other's work without asking.
 */
export function contested(
  base: PersonaFields,
  mine: Partial<PersonaFields>,
  theirs: PersonaFields,
): (keyof PersonaFields)[] {
  const keys = Object.keys(changedFields(base, mine)) as (keyof PersonaFields)[];
  return keys.filter((key) => !sameValue(theirs[key], base[key]) && !sameValue(theirs[key], mine[key]));
}

/** Two lists as one: theirs first, then what only mine has. */
export function bothLists<T>(theirs: readonly T[], mine: readonly T[]): T[] {
  return [...theirs, ...mine.filter((item) => !theirs.some((other) => sameValue(item, other)))];
}

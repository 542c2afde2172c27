import type { MapNumbers } from "@/lib/journeys/map/numbers";

/**
 * The numbers of a map as it is seen: a persona's own at every stage where theirs are counted, else everybody's.
 * @param personaId as whom the map is seen; null: as everyone
 */
export function numbersOf(numbers: MapNumbers | null, personaId: string | null): MapNumbers | null {
  const own = personaId === null ? null : (numbers?.personas[personaId]?.own ?? null);
  if (!numbers || !own) return numbers;
  // What is asked of a stage, and lost with it, is the journey's.
  const stages = Object.entries(own.stages).map(([id, stage]) => [
    id,
    { ...stage, ruleCount: numbers.stages[id]?.ruleCount ?? stage.ruleCount },
  ]);
  return { ...numbers, stages: Object.fromEntries(stages), whose: personaId };
}

/** The name of the persona whose numbers these are; null: everybody's. */
export function whoseNumbers(numbers: MapNumbers | null): string | null {
  return numbers?.whose ? (numbers.personas[numbers.whose]?.name ?? null) : null;
}

/** Why a map seen as a persona shows everybody's numbers: a sentence, and whether their page is where that can be changed. */
export interface NoOwnNumbers {
  sentence: string;
  isRuleMissing: boolean;
}

/**
 * Null: it is not seen as a persona, or shows theirs, or there are no numbers at all.
 * @param name of a persona who stands on the map now, and maybe did not when the numbers were read
 */
export function whyNotOwn(
  numbers: MapNumbers | null,
  personaId: string | null,
  name?: string,
): NoOwnNumbers | null {
  const known = personaId === null ? undefined : numbers?.personas[personaId];
  const later = numbers && personaId !== null && name ? { name, state: "waiting" as const } : undefined;
  const persona = known ?? later;
  switch (persona?.state) {
    case "no rule":
      return { sentence: `${persona.name} has no data rule`, isRuleMissing: true };
    case "unreached":
      return { sentence: `The data rule of ${persona.name} reaches nothing here`, isRuleMissing: true };
    case "waiting":
      return { sentence: `Those of ${persona.name} are being counted`, isRuleMissing: false };
    default:
      return null;
  }
}

/** Those of these personas of whom nobody knows yet what their numbers are; none where the map has no numbers. */
export function stillToCount(numbers: MapNumbers | null, personaIds: readonly string[]): string[] {
  if (!numbers) return [];
  return personaIds.filter((id) => (numbers.personas[id]?.state ?? "waiting") === "waiting");
}

/** Whether customers' answers say anything of any stage, everybody's or a persona's. */
export function isMeasured(numbers: MapNumbers | null): boolean {
  if (!numbers) return false;
  const all = [numbers.feelings, ...Object.values(numbers.personas).map(({ own }) => own?.feelings ?? {})];
  return all.some((feelings) => Object.keys(feelings).length > 0);
}

/** Of which quarter numbers are, and whose: "Numbers of Q3 2026", "Numbers of Nadia, Q3 2026". */
export function numbersTitle(numbers: MapNumbers): string {
  const name = whoseNumbers(numbers);
  return `Numbers of ${name ? `${name}, ` : ""}${numbers.quarter.short}`;
}

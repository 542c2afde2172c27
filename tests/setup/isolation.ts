import { AppError } from "@/lib/errors";
import { createFilledTeam, type FilledTeam, type TeamIds, watched } from "@/tests/factories/filled-team";
import type { ExportedCode } from "./exported-code";
import { fingerprint, idsOf } from "./owner";

/** Two teams with a row in every table; `theirs` is what the tests try to reach as `mine`. */
export interface TwoTeams {
  mine: FilledTeam;
  theirs: FilledTeam;
  /** every id in a row of theirs */
  unseen: Set<string>;
}

export async function twoTeams(): Promise<TwoTeams> {
  const [mine, theirs] = [await createFilledTeam(), await createFilledTeam()];
  return { mine, theirs, unseen: await idsOf(theirs.scope) };
}

/** What a call came to: its value, or the code of its AppError. Another error is a fault of the code and goes through. */
export async function outcomeOf(call: () => unknown): Promise<{ code: string } | { value: unknown }> {
  try {
    return { value: await call() };
  } catch (error) {
    if (error instanceof AppError) return { code: error.code };
    throw error;
  }
}

/** Which ids of the other team stand in an answer. */
export function leakedIds(answer: unknown, unseen: Set<string>): string[] {
  const text =
    JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";
  return [...text.matchAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g)]
    .map(([id]) => id)
    .filter((id) => unseen.has(id));
}

/** What both teams' rows are. */
export async function stateOf({ mine, theirs }: TwoTeams) {
  return { mine: await fingerprint(mine.scope), theirs: await fingerprint(theirs.scope) };
}

/** All ids of theirs at first, then each one that the call used alone among one's own: no id may be taken on trust. */
export async function foreignIds(
  { mine, theirs }: TwoTeams,
  call: (ids: TeamIds) => Promise<unknown>,
): Promise<{ ids: TeamIds; which: string }[]> {
  const watch = watched(theirs.ids);
  await call(watch.ids);
  const used = [...watch.used];
  const all = { ids: theirs.ids, which: "all ids" };
  if (used.length < 2) return [all];
  const one = used.map((key) => ({ ids: { ...mine.ids, [key]: theirs.ids[key] }, which: key as string }));
  return [all, ...one];
}

/** What is exported and has no entry in the table, and entries of what is exported no more; both must be empty. */
export function compareWithTable(exported: ExportedCode[], entries: string[]) {
  const names = exported.map(({ name }) => name);
  return {
    missing: exported
      .filter(({ name }) => !entries.includes(name))
      .map(({ file, name }) => `${name} of ${file}`),
    gone: entries.filter((name) => !names.includes(name)),
    twice: names.filter((name, index) => names.indexOf(name) < index),
  };
}

export const complete = { missing: [], gone: [], twice: [] };

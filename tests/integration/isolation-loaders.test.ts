import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { exportedCode } from "@/tests/setup/exported-code";
import { leakedIds, stateOf, type TwoTeams, twoTeams } from "@/tests/setup/isolation";
import { asNobody, asUser } from "@/tests/setup/request";

/**
 * What pages read: a team's slug first, then ids and the like. All are found in the source, so a new one is in this test
 * without an entry anywhere.
 */
type Loader = (team: string, ...rest: (string | null)[]) => Promise<unknown>;

/** Loaders of no team: the reader's own account, and what a link shows to whoever holds it. */
const ofPeople = [
  "loadAccount",
  "loadAccountFrame",
  "loadHome",
  "loadInvitation",
  "loadShare",
  "loadShareImage",
];

const exported = exportedCode("lib/**/loaders.ts");
const ofTeams = exported.filter(({ name }) => !ofPeople.includes(name));

async function loaderOf({ file, name }: { file: string; name: string }): Promise<Loader> {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return ((await import(/* @vite-ignore */ path)) as Record<string, Loader>)[name]!;
}

/** 404 and 401 as code, whether said to a page (Next's signals) or to whoever called; other refusals by their code. */
async function outcome(load: () => Promise<unknown>): Promise<{ value: unknown } | string> {
  try {
    return { value: await load() };
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? "");
    if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) return "NOT_FOUND";
    if (digest.startsWith("NEXT_REDIRECT") && digest.includes("/sign-in")) return "UNAUTHENTICATED";
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

let teams: TwoTeams;
beforeAll(async () => {
  teams = await twoTeams();
});

it("takes every loader but those of people to begin with a team", () => {
  expect(ofTeams.length).toBeGreaterThan(20);
  expect(ofTeams.filter(({ first }) => first !== "string")).toEqual([]);
  expect(ofPeople.filter((name) => !exported.some((loader) => loader.name === name))).toEqual([]);
});

describe("a loader", () => {
  it.each(ofTeams)("$name finds no team of others, and nothing without a session", async (loader) => {
    const load = await loaderOf(loader);
    const { mine, theirs } = teams;
    const call = () => load(theirs.slug, theirs.ids.journey, null);
    expect(await asUser(mine.user, () => outcome(call))).toBe("NOT_FOUND");
    expect(await asNobody(() => outcome(call))).toBe("UNAUTHENTICATED");
  });

  it.each(ofTeams)(
    "$name shows nothing of theirs in one's own team, whichever id it is given",
    async (loader) => {
      const load = await loaderOf(loader);
      const { mine, theirs, unseen } = teams;
      const before = await stateOf(teams);
      for (const [key, id] of Object.entries(theirs.ids)) {
        const answer = await asUser(mine.user, () => outcome(() => load(mine.slug, id, null)));
        // Some answers repeat the id that was asked for, and hold nothing more of it.
        const leaked = leakedIds(answer, unseen).filter((one) => one !== id);
        expect(leaked, key).toEqual([]);
      }
      expect(await stateOf(teams)).toEqual(before);
    },
  );
});

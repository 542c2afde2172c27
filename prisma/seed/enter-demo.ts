import { db, withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { runImport } from "@/lib/imports/running/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { hashPassword } from "@/lib/passwords";
import { type Scope, scopeOfMember } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { createTeam } from "@/lib/teams/mutations";
import type { Demo, DemoExport, PersonKey, SourceKey } from "./demo";
import { enterReview } from "./enter-review";
import type { Entered } from "./entered";
import { demoMap } from "./map/demo-map";
import { drawMap, reviseMap } from "./map/enter-map";

/** A little before the first export, everything was set up. */
function setUpAt(demo: Demo): Date {
  return new Date(Date.parse(demo.exports[0]!.importedAt) - 3_600_000);
}

async function enterPeople(demo: Demo, password: string, now: Date): Promise<Record<PersonKey, Scope>> {
  const passwordHash = await hashPassword(password);
  const ids = new Map<PersonKey, string>();
  for (const person of demo.people) {
    const id = newId(now.getTime());
    ids.set(person.key, id);
    await db().user.create({
      data: { id, email: person.email, name: person.name, passwordHash, createdAt: now },
    });
  }
  const owner = demo.people.find((person) => person.role === "owner")!;
  const { name, slug, timeZone, fiscalYearStartMonth } = demo.team;
  await createTeam({ userId: ids.get(owner.key)! }, { name, slug, timeZone, fiscalYearStartMonth }, now);
  const scope = await scopeOfMember(ids.get(owner.key)!, slug, "owner");
  const others = demo.people.filter((person) => person !== owner);
  const data = others.map((person) => ({
    teamId: scope.teamId,
    userId: ids.get(person.key)!,
    role: person.role,
    createdAt: now,
  }));
  await withTeam(scope, (tx) => tx.membership.createMany({ data }));
  const scopes = await Promise.all(
    demo.people.map(async ({ key }) => [key, await scopeOfMember(ids.get(key)!, slug, "viewer")] as const),
  );
  return Object.fromEntries(scopes) as Record<PersonKey, Scope>;
}

/** @returns the import's id */
async function enterExport(entered: Entered, file: DemoExport): Promise<string> {
  const blob = new Blob([file.csv]);
  const summary = await runImport(entered.scopes[file.importedBy], {
    sourceId: entered.sources[file.source],
    fileName: file.fileName,
    mapping: file.mapping,
    dryRun: false,
    body: blob.stream() as ReadableStream<Uint8Array>,
    announcedBytes: blob.size,
    announcedSha256: null,
    progressId: null,
    now: () => new Date(file.importedAt),
  });
  if (summary.status !== "committed") throw new Error(`${file.fileName} was not taken in: ${summary.status}`);
  return summary.id;
}

/**
 * Enters the demo through the code that serves users, each step at the time it is said to have happened: the closed review
 * is frozen before the exports of the quarter after it come in, as it was then.
 */
export async function enterDemo(demo: Demo, password: string): Promise<void> {
  const now = setUpAt(demo);
  const scopes = await enterPeople(demo, password, now);
  const editor = scopes.jo;
  const sources = {} as Record<SourceKey, string>;
  for (const { key, name, kind } of demo.sources)
    sources[key] = (await createSource(editor, { name, kind }, now)).id;
  const journey = await createJourney(editor, { name: demo.journey.name, stages: demo.journey.stages }, now);
  const stageIds = new Map(journey.stages.map((stage) => [stage.name, stage.id]));
  const rules = demo.journey.rules.map((rule) => ({
    stage: stageIds.get(rule.stage)!,
    source: sources[rule.source],
    match: rule.match,
  }));
  await replaceRules(editor, { journey: journey.id, rules }, now);
  const entered: Entered = { scopes, sources, journey };
  const newestAt = new Date(demo.exports.at(-1)!.importedAt);
  const map = demoMap();
  const personas = await drawMap(entered, map, { drawnAt: now, newestAt });
  const imports = new Map<SourceKey, string>();
  const reviews = demo.reviews.filter((review) => review.state === "closed");
  for (const file of demo.exports) {
    for (const review of reviews.filter((r) => r.frozenAt <= file.importedAt))
      await enterReview(entered, reviews.splice(reviews.indexOf(review), 1)[0]!);
    imports.set(file.source, await enterExport(entered, file));
  }
  for (const review of reviews) await enterReview(entered, review);
  await reviseMap(entered, map, { newestAt, personas, imports });
}

import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { createSource, deleteSource, renameSource } from "@/lib/sources/mutations";
import { getSource, getSourceKind, listSourceNames, listSources } from "@/lib/sources/queries";
import { minutesLater, now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { codesOf } from "@/tests/factories/outcome";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const mapping = { fields: { id: "id", person: "who", event: "what", at: "when" } };

it("are created, renamed and audited; names may repeat", async () => {
  const { scope } = await createTeam();
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  expect(source).toMatchObject({ name: "Site", kind: "events", imports: 0, facts: 0, latestDay: null });
  expect(await getSource(scope, source.id)).toEqual(source);
  await createSource(scope, { name: "Site", kind: "responses" }, minutesLater(1));
  await renameSource(scope, { source: source.id, name: "Web" }, now);
  await renameSource(scope, { source: source.id, name: "Web" }, now);
  expect((await listSourceNames(scope)).map(({ name, kind }) => [name, kind])).toEqual([
    ["Site", "responses"],
    ["Web", "events"],
  ]);
  expect(await getSourceKind(scope, source.id)).toBe("events");
  expect(await countRows(scope, "audit_entries")).toBe(3);
});

it("say what stands in them and to which day of the team's zone", async () => {
  const { scope } = await createTeam({ timeZone: "Asia/Tokyo" });
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const text = "id,who,what,when\n1,ann,view,2026-07-01T10:00:00Z\n2,ann,buy,2026-07-02T23:00:00Z\n";
  await importText(scope, source.id, text, { mapping });
  await importText(scope, source.id, `${text}3,bob,view,2026-07-02T22:00:00Z\n`, {
    mapping,
    fileName: "more.csv",
  });
  expect(await getSource(scope, source.id)).toMatchObject({ imports: 2, facts: 3, latestDay: "2026-07-03" });
});

it("are listed by pages", async () => {
  const { scope } = await createTeam();
  const ids: string[] = [];
  for (const minute of [1, 2, 3]) {
    ids.push((await createSource(scope, { name: `S${minute}`, kind: "measures" }, minutesLater(minute))).id);
  }
  const first = await listSources(scope, { limit: 2 });
  const second = await listSources(scope, { limit: 2, after: first.next! });
  expect([first, second].map((page) => page.items.map((source) => source.id))).toEqual([
    ids.slice(0, 2),
    ids.slice(2),
  ]);
  expect(second.next).toBeNull();
});

it("are deleted once nothing stands in them and no rule asks for them", async () => {
  const { scope } = await createTeam();
  const { id } = await createSource(scope, { name: "Site", kind: "events" }, now);
  const text = "id,who,what,when\n1,ann,view,2026-07-01T10:00:00Z\n";
  const imported = await importText(scope, id, text, { mapping });
  const journey = await createJourney(scope, { name: "Shop", stages: [{ name: "See" }] }, now);
  const rule = { stage: journey.stages[0]!.id, source: id, match: {} };
  await replaceRules(scope, { journey: journey.id, rules: [rule] }, now);
  await expect(deleteSource(scope, id, now)).rejects.toThrow(
    "“Site” holds the data of an import. Undo it first.",
  );
  await undoImport(scope, imported.id!, now);
  await expect(deleteSource(scope, id, now)).rejects.toThrow("Rules of “Shop” ask for “Site”.");
  await replaceRules(scope, { journey: journey.id, rules: [] }, now);
  await deleteSource(scope, id, now);
  expect(await codesOf([getSource(scope, id), deleteSource(scope, id, now)])).toEqual([
    "NOT_FOUND",
    "NOT_FOUND",
  ]);
  for (const table of ["sources", "imports", "terms", "remembered_mappings"])
    expect(await countRows(scope, table)).toBe(0);
});

it("of another team are not found, and viewers change none", async () => {
  const [mine, theirs] = [await createTeam(), await createTeam()];
  const { id } = await createSource(theirs.scope, { name: "Site", kind: "events" }, now);
  const { scope: viewer } = await addMember(theirs.scope, "viewer");
  const notFound = [id, newId(), "nothing"].flatMap((source) => [
    getSource(mine.scope, source),
    getSourceKind(mine.scope, source),
    renameSource(mine.scope, { source, name: "Mine" }, now),
  ]);
  expect(new Set(await codesOf(notFound))).toEqual(new Set(["NOT_FOUND"]));
  expect((await listSources(mine.scope, { limit: 10 })).items).toEqual([]);
  const forbidden = [
    createSource(viewer, { name: "X", kind: "events" }, now),
    renameSource(viewer, { source: id, name: "X" }, now),
  ];
  expect(new Set(await codesOf(forbidden))).toEqual(new Set(["FORBIDDEN"]));
});

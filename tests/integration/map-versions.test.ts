import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { copyJourney } from "@/lib/journeys/copying/mutations";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { documentOf } from "@/lib/journeys/map/document";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { getMap } from "@/lib/journeys/map/queries";
import type { MapOp } from "@/lib/journeys/map/schema";
import { stateOf } from "@/lib/journeys/map/state";
import { getJourney } from "@/lib/journeys/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { nameVersion, restoreVersion } from "@/lib/journeys/versions/mutations";
import { getMapVersion, listMapVersions } from "@/lib/journeys/versions/queries";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { createTeam } from "@/tests/factories/team";

async function start() {
  const { scope } = await createTeam();
  const map = await createMap(scope);
  const place = { laneId: map.lane("actions"), stageId: map.stages[2]! };
  const card = cardDraft(place, { text: "First" });
  await editMap(scope, { journey: map.journey, edit: editOf(putCard(card)) }, now);
  return { scope, ...map, place, card };
}

const documentIn = async (scope: Scope, journey: string) =>
  documentOf(stateOf((await getMap(scope, journey)).items));
const versionsOf = async (scope: Scope, journey: string) =>
  (await listMapVersions(scope, { journey, limit: 50 })).items;

it("keeps a version when work begins again after a pause, as it was before", async () => {
  const { scope, journey, card } = await start();
  const patch = (base: number, text: string, minutes: number) =>
    updateCard(
      scope,
      { journey, edit: newId(), card: card.id, base, patch: { text } },
      minutesLater(minutes),
    );
  await patch(1, "Second", 9);
  expect(await versionsOf(scope, journey)).toEqual([]);
  await patch(2, "Third", 19);
  await patch(3, "Fourth", 20);
  const [version, ...others] = await versionsOf(scope, journey);
  expect(others).toEqual([]);
  expect(version).toMatchObject({
    kind: "automatic",
    cards: 1,
    revision: 2,
    createdAt: minutesLater(9).toISOString(),
  });
  const kept = await getMapVersion(scope, { journey, version: version!.id });
  expect(kept.document.items.card).toMatchObject([{ id: card.id, text: "Second" }]);
});

it("keeps what there was before an edit of many things at once, when there were cards", async () => {
  const { scope } = await createTeam();
  const { journey, lane, stages } = await createMap(scope);
  const paste = (count: number, seconds: number) => {
    const place = { laneId: lane("actions"), stageId: stages[0]! };
    const ops = Array.from({ length: count }, (_, n) =>
      putCard(cardDraft({ ...place }, { position: n + 1 })),
    );
    return editMap(scope, { journey, edit: editOf(...ops) }, new Date(now.getTime() + seconds * 1000));
  };
  await paste(20, 0);
  await paste(19, 10);
  expect(await versionsOf(scope, journey)).toEqual([]);
  await paste(20, 20);
  await paste(20, 30);
  const [version, ...others] = await versionsOf(scope, journey);
  expect(others).toEqual([]);
  expect(version).toMatchObject({ kind: "automatic", cards: 39, revision: 2 });
  await paste(20, 90);
  expect(await versionsOf(scope, journey)).toMatchObject([{ cards: 79, revision: 4 }, { cards: 39 }]);
});

it("keeps a copied map nobody edited before a big paste, and the work after it", async () => {
  const { scope, journey } = await start();
  const { id, stages } = await copyJourney(scope, { journey, name: "Copy", as: "copy" }, now);
  const map = await getMap(scope, id);
  const place = { laneId: map.items.lane[0]!.id, stageId: stages[0]!.id };
  const ops = Array.from({ length: 20 }, () => putCard(cardDraft(place)));
  await editMap(scope, { journey: id, edit: editOf(...ops) }, minutesLater(1));
  expect(await versionsOf(scope, id)).toMatchObject([{ kind: "automatic", cards: 1, revision: 0 }]);
  await editMap(scope, { journey: id, edit: editOf(putCard(cardDraft(place))) }, minutesLater(20));
  expect(await versionsOf(scope, id)).toMatchObject([{ cards: 21 }, { cards: 1 }]);
});

it("lists them from any id on, also one that is no version of this map", async () => {
  const { scope, journey } = await start();
  const ids = [];
  for (const minute of [1, 3, 5]) {
    const name = `Minute ${minute}`;
    ids.unshift(await nameVersion(scope, { journey, version: null, name }, minutesLater(minute)));
  }
  const listed = async (after?: string) =>
    (await listMapVersions(scope, { journey, after, limit: 50 })).items.map(({ id }) => id);
  expect(await listed()).toEqual(ids);
  expect(await listed(ids[0])).toEqual(ids.slice(1));
  expect(await listed(newId(minutesLater(4).getTime()))).toEqual(ids.slice(1));
  const theirs = await start();
  const foreign = { journey: theirs.journey, version: null, name: "Theirs" };
  expect(await listed(await nameVersion(theirs.scope, foreign, minutesLater(2)))).toEqual(ids.slice(2));
});

it("goes back to a version, with its stages and rules, and keeps what there was before", async () => {
  const { scope, journey, card, stages, place } = await start();
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const rules = [{ stage: stages[2]!, source: source.id, match: { event: ["use"] } }];
  await replaceRules(scope, { journey, rules }, now);
  const version = await nameVersion(scope, { journey, version: null, name: "Workshop" }, now);
  const before = await documentIn(scope, journey);
  const remove = (kind: MapOp["kind"], id: string, base: number): MapOp => ({ op: "remove", kind, id, base });
  await editMap(
    scope,
    { journey, edit: editOf(remove("card", card.id, 1), remove("stage", stages[2]!, 0)) },
    minutesLater(1),
  );
  const elsewhere = cardDraft({ ...place, stageId: stages[0]! });
  await editMap(scope, { journey, edit: editOf(putCard(elsewhere)) }, minutesLater(2));
  const { removed, revision } = await restoreVersion(scope, { journey, version }, minutesLater(3));
  expect(removed).toEqual([elsewhere.id]);
  expect(revision).toBe(4);
  expect(await documentIn(scope, journey)).toEqual(before);
  expect((await getJourney(scope, journey)).stages[2]!.rules).toMatchObject([{ source: source.id }]);
  const [safety] = await versionsOf(scope, journey);
  expect(safety).toMatchObject({ kind: "safety", name: "Before restoring “Workshop”", cards: 1 });
  await restoreVersion(scope, { journey, version: safety!.id }, minutesLater(4));
  expect((await getMap(scope, journey)).items.card).toMatchObject([{ id: elsewhere.id }]);
});

it("tells somebody who edits during a restore what became of their card", async () => {
  const { scope, journey, card } = await start();
  const version = await nameVersion(scope, { journey, version: null, name: "Then" }, now);
  await updateCard(scope, { journey, edit: newId(), card: card.id, base: 1, patch: { text: "Theirs" } }, now);
  await restoreVersion(scope, { journey, version }, now);
  const late = updateCard(
    scope,
    { journey, edit: newId(), card: card.id, base: 2, patch: { text: "Mine" } },
    now,
  );
  await expect(late).rejects.toMatchObject({
    code: "CONFLICT",
    details: { conflicts: [{ reason: "changed", current: { text: "First", revision: 3 } }] },
  });
});

it("renames a version and is nobody else's", async () => {
  const { scope, journey } = await start();
  const version = await nameVersion(scope, { journey, version: null, name: "A" }, now);
  await nameVersion(scope, { journey, version, name: "B" }, now);
  expect(await versionsOf(scope, journey)).toMatchObject([
    { id: version, name: "B", by: { id: scope.userId } },
  ]);
  const { scope: stranger } = await createTeam();
  await expect(getMapVersion(stranger, { journey, version })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(restoreVersion(stranger, { journey, version }, now)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

it("copies a journey with its map and rules, or as how it shall be", async () => {
  const { scope, journey, card, stages } = await start();
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const rules = [{ stage: stages[1]!, source: source.id, match: {} }];
  await replaceRules(scope, { journey, rules }, now);
  const copy = await copyJourney(scope, { journey, name: "Copy", as: "copy" }, now);
  const map = await getMap(scope, copy.id);
  expect(map.items.card).toMatchObject([{ text: card.text, stageId: copy.stages[2]!.id }]);
  expect(map.items.card[0]!.id).not.toBe(card.id);
  expect((await getJourney(scope, copy.id)).stages[1]!.rules).toMatchObject([{ source: source.id }]);
  const future = await copyJourney(scope, { journey, name: "Future", as: "future" }, now);
  expect((await getJourney(scope, future.id)).stages[1]!.rules).toEqual([]);
  expect(await getJourneyDetails(scope, future.id)).toMatchObject({
    state: "future",
    futureOf: { id: journey },
  });
  expect((await getJourneyDetails(scope, journey)).futures).toEqual([{ id: future.id, name: "Future" }]);
});

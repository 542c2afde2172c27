import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { getMap, getMapChanges } from "@/lib/journeys/map/queries";
import type { MapConflict, MapOp } from "@/lib/journeys/map/schema";
import { deleteJourney } from "@/lib/journeys/mutations";
import { getJourney } from "@/lib/journeys/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

async function start() {
  const { scope } = await createTeam();
  const map = await createMap(scope);
  const place = { laneId: map.lane("pain-points"), stageId: map.stages[0]! };
  const card = cardDraft(place, { text: "Shipping is hidden", score: 4, personaIds: [newId()] });
  await editMap(scope, { journey: map.journey, edit: editOf(putCard(card)) }, now);
  return { scope, ...map, place, card };
}

async function conflictsOf(call: Promise<unknown>): Promise<MapConflict[]> {
  const error = await call.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toMatchObject({ code: "CONFLICT" });
  return error.details.conflicts;
}

const remove = (kind: MapOp["kind"], id: string, base: number): MapOp => ({ op: "remove", kind, id, base });

it("keeps a card as it was made, and changes of it", async () => {
  const { scope, journey, card } = await start();
  const map = await getMap(scope, journey);
  const made = {
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    updatedById: scope.userId,
    revision: 1,
  };
  expect(map.revision).toBe(1);
  expect(map.items.card).toEqual([{ ...card, ...made }]);
  const later = minutesLater(3);
  const patch = { text: "Shipping is told too late", channel: "website" as const };
  const changes = await updateCard(scope, { journey, edit: newId(), card: card.id, base: 1, patch }, later);
  expect(changes).toMatchObject({ revision: 2, removed: [] });
  const changed = { ...card, ...made, ...patch, updatedAt: later.toISOString(), revision: 2 };
  expect(changes.items.card).toEqual([changed]);
  expect((await getMapChanges(scope, { journey, since: 1 })).items.card).toEqual([changed]);
  expect((await getMapChanges(scope, { journey, since: 2 })).items.card).toEqual([]);
});

it("refuses a change of what somebody changed since, with the card as it is now, and does nothing of the edit", async () => {
  const { scope, journey, card, place } = await start();
  const { scope: other } = await addMember(scope, "editor");
  await updateCard(other, { journey, edit: newId(), card: card.id, base: 1, patch: { score: 5 } }, now);
  const mine = editOf(putCard(cardDraft(place)), {
    op: "patch",
    kind: "card",
    id: card.id,
    base: 1,
    patch: { text: "Mine" },
  });
  const conflicts = await conflictsOf(editMap(scope, { journey, edit: mine }, now));
  expect(conflicts).toMatchObject([
    {
      index: 1,
      kind: "card",
      id: card.id,
      reason: "changed",
      current: { score: 5, updatedById: other.userId },
    },
  ]);
  expect(await countRows(scope, "cards")).toBe(1);
});

it("does an edit once, however often it is sent", async () => {
  const { scope, journey, place } = await start();
  const edit = editOf(putCard(cardDraft(place)));
  const first = await editMap(scope, { journey, edit }, now);
  expect(await editMap(scope, { journey, edit }, minutesLater(1))).toEqual(first);
  expect(await countRows(scope, "cards")).toBe(2);
  expect(await countRows(scope, "map_edits")).toBe(2);
  const twin = editOf(putCard(cardDraft(place)));
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => editMap(scope, { journey, edit: twin }, now)),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await countRows(scope, "cards")).toBe(3);
});

it("gives edits sent at once different revisions", async () => {
  const { scope, journey, place } = await start();
  const edits = Array.from({ length: 8 }, () =>
    editMap(scope, { journey, edit: editOf(putCard(cardDraft(place))) }, now),
  );
  const revisions = (await Promise.all(edits)).map(({ revision }) => revision);
  expect(revisions.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

it("removes a lane only with everything that is in it", async () => {
  const { scope, journey, card, lane } = await start();
  const { scope: other } = await addMember(scope, "editor");
  const id = lane("pain-points");
  expect(
    await conflictsOf(editMap(scope, { journey, edit: editOf(remove("lane", id, 0)) }, now)),
  ).toMatchObject([{ kind: "lane", id, reason: "not-empty" }]);
  const both = () => editOf(remove("card", card.id, 1), remove("lane", id, 0));
  const { removed } = await editMap(scope, { journey, edit: both() }, now);
  expect(removed.sort()).toEqual([card.id, id].sort());
  // Somebody else removing the same wants the same.
  expect(await editMap(other, { journey, edit: both() }, now)).toMatchObject({ removed: [] });
  const orphan = editOf(putCard(cardDraft({ laneId: id, stageId: card.stageId })));
  expect(await conflictsOf(editMap(other, { journey, edit: orphan }, now))).toMatchObject([
    { index: 0, kind: "lane", id, reason: "gone", current: null },
  ]);
});

it("takes a stage away and brings it back with its rules, each a version of the definition", async () => {
  const { scope, journey, stages, state } = await start();
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const rules = [{ stage: stages[2]!, source: source.id, match: { event: ["use"] } }];
  await replaceRules(scope, { journey, rules }, now);
  const { revision: _, ...item } = state.stage[stages[2]!]!;
  await editMap(scope, { journey, edit: editOf(remove("stage", item.id, 0)) }, now);
  expect((await getJourney(scope, journey)).stages.map(({ name }) => name)).toEqual(["See", "Buy"]);
  await editMap(scope, { journey, edit: editOf({ op: "put", kind: "stage", item }) }, now);
  const back = await getJourney(scope, journey);
  expect(back.stages[2]!).toMatchObject({ id: item.id, name: "Use", position: 2 });
  expect(back.stages[2]!.rules).toMatchObject([{ source: source.id, match: { event: ["use"] } }]);
  expect(back.definitionVersion).toBe(4);
});

it("makes a definition version when stages move or are renamed, none when one is hidden", async () => {
  const { scope, journey, stages } = await start();
  const patch = (more: object, base: number): MapOp => ({
    op: "patch",
    kind: "stage",
    id: stages[0]!,
    base,
    patch: more,
  });
  await editMap(scope, { journey, edit: editOf(patch({ position: 9 }, 0)) }, now);
  await editMap(scope, { journey, edit: editOf(patch({ hidden: true }, 2)) }, now);
  const { definitionVersion, stages: after } = await getJourney(scope, journey);
  expect(definitionVersion).toBe(2);
  expect(after.map(({ name }) => name)).toEqual(["Buy", "Use", "See"]);
});

it("lets nobody put a card in another journey's lane, or take its id", async () => {
  const { scope, journey, card, place } = await start();
  const other = await createMap(scope);
  const there = { laneId: other.lane("actions"), stageId: other.stages[0]! };
  expect(
    await conflictsOf(
      editMap(scope, { journey, edit: editOf(putCard(cardDraft({ ...place, laneId: there.laneId }))) }, now),
    ),
  ).toMatchObject([{ kind: "lane", reason: "gone" }]);
  const taken = editOf(putCard({ ...cardDraft(there), id: card.id }));
  await expect(editMap(scope, { journey: other.journey, edit: taken }, now)).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

it("has one drawn point a persona and stage", async () => {
  const { scope, journey, stages } = await start();
  const point = (id: string): MapOp => ({
    op: "put",
    kind: "point",
    item: { id, personaId: null, stageId: stages[0]!, value: 1 },
  });
  const first = newId();
  await editMap(scope, { journey, edit: editOf(point(first)) }, now);
  expect(await conflictsOf(editMap(scope, { journey, edit: editOf(point(newId())) }, now))).toMatchObject([
    { kind: "point", id: first, reason: "exists", current: { value: 1 } },
  ]);
});

it("overwrites nothing with a put whose id only looks like another", async () => {
  const { scope, journey, card } = await start();
  const loud = editOf(putCard({ ...card, id: card.id.toUpperCase(), text: "Mine" }));
  await expect(editMap(scope, { journey, edit: loud }, now)).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await getMap(scope, journey)).items.card).toMatchObject([{ text: card.text, revision: 1 }]);
});

it("removes a stage only with its drawn points and links", async () => {
  const { scope, journey, stages } = await start();
  const [point, link] = [newId(), newId()];
  const [from, to] = [stages[1]!, stages[2]!];
  const put = editOf(
    { op: "put", kind: "point", item: { id: point, personaId: null, stageId: to, value: 1 } },
    {
      op: "put",
      kind: "link",
      item: { id: link, fromStageId: from, toStageId: to, kind: "loop", label: "" },
    },
  );
  await editMap(scope, { journey, edit: put }, now);
  const removing = (...first: MapOp[]) =>
    editMap(scope, { journey, edit: editOf(...first, remove("stage", to, 0)) }, now);
  for (const only of [[], [remove("point", point, 2)], [remove("link", link, 2)]])
    expect(await conflictsOf(removing(...only))).toMatchObject([
      { kind: "stage", id: to, reason: "not-empty" },
    ]);
  const { removed } = await removing(remove("point", point, 2), remove("link", link, 2));
  expect(removed.sort()).toEqual([point, link, to].sort());
});

it("moves drawn points between stages, never two onto one", async () => {
  const { scope, journey, stages } = await start();
  const [one, two] = [newId(), newId()];
  const put = (id: string, stageId: string): MapOp => ({
    op: "put",
    kind: "point",
    item: { id, personaId: null, stageId, value: 1 },
  });
  const move = (id: string, stageId: string, base: number): MapOp => ({
    op: "patch",
    kind: "point",
    id,
    base,
    patch: { stageId },
  });
  const [a, b] = [stages[0]!, stages[1]!];
  await editMap(scope, { journey, edit: editOf(put(one, a), put(two, b)) }, now);
  const onto = editMap(scope, { journey, edit: editOf(move(one, b, 2)) }, now);
  expect(await conflictsOf(onto)).toMatchObject([{ index: 0, kind: "point", id: two, reason: "exists" }]);
  const swapped = await editMap(scope, { journey, edit: editOf(move(one, b, 2), move(two, a, 2)) }, now);
  const places = swapped.items.point.map(({ id, stageId }) => [id, stageId]);
  expect(Object.fromEntries(places)).toEqual({ [one]: b, [two]: a });
  expect(await countRows(scope, "emotion_points")).toBe(2);
});

it("holds at most twelve steps a stage", async () => {
  const { scope, journey, stages } = await start();
  const step = (stageId: string, position: number): MapOp => ({
    op: "put",
    kind: "step",
    item: { id: newId(), stageId, position, name: "Step" },
  });
  const twelve = Array.from({ length: 12 }, (_, n) => step(stages[0]!, n));
  const other = step(stages[1]!, 1);
  await editMap(scope, { journey, edit: editOf(...twelve, other) }, now);
  const id = other.op === "put" ? other.item.id : "";
  const patch = { stageId: stages[0]! };
  for (const op of [step(stages[0]!, 13), { op: "patch", kind: "step", id, base: 2, patch } as MapOp])
    await expect(editMap(scope, { journey, edit: editOf(op) }, now)).rejects.toMatchObject({
      code: "INVALID",
      message: expect.stringContaining("at most 12 steps"),
    });
  expect(await countRows(scope, "steps")).toBe(13);
});

it("lets no clock confirm in the future", async () => {
  const { scope, journey, place } = await start();
  const card = cardDraft(place, { confirmedAt: "2099-01-01T00:00:00.000Z" });
  const { items } = await editMap(scope, { journey, edit: editOf(putCard(card)) }, now);
  expect(items.card[0]!.confirmedAt).toBe(now.toISOString());
});

it("is no viewer's to edit and no other team's to see", async () => {
  const { scope, journey, place } = await start();
  const edit = editOf(putCard(cardDraft(place)));
  const { scope: viewer } = await addMember(scope, "viewer");
  await expect(editMap(viewer, { journey, edit }, now)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { scope: stranger } = await createTeam();
  const calls: ((who: Scope) => Promise<unknown>)[] = [
    (who) => editMap(who, { journey, edit }, now),
    (who) => getMap(who, journey),
    (who) => getMapChanges(who, { journey, since: 0 }),
  ];
  for (const call of calls) await expect(call(stranger)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("goes with its journey", async () => {
  const { scope, journey } = await start();
  await deleteJourney(scope, journey, now);
  expect(await countRows(scope, "cards")).toBe(0);
  expect(await countRows(scope, "lanes")).toBe(0);
});

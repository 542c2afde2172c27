import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Tx, withTeam, withTeamSql } from "@/lib/db";
import { newId } from "@/lib/ids";
import { maxImages } from "@/lib/images/limits";
import { createImage } from "@/lib/images/mutations";
import { deleteUnusedImages, tidyImages } from "@/lib/images/unused/mutations";
import { editMap } from "@/lib/journeys/map/mutations";
import { nameVersion } from "@/lib/journeys/versions/mutations";
import { createPersona, updatePersona } from "@/lib/personas/mutations";
import { now } from "@/tests/factories/clock";
import { cardDraft, changeMap, createMap, editOf, putCard } from "@/tests/factories/map";
import { codesOf } from "@/tests/factories/outcome";
import { pngOf } from "@/tests/factories/picture";
import { createTeam } from "@/tests/factories/team";
import { ownerRows } from "@/tests/setup/owner";

const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** A map with a picture on a card. */
async function start() {
  const { scope } = await createTeam();
  const map = await createMap(scope);
  const picture = () => createImage(scope, pngOf(2, 1), now).then(({ id }) => id);
  const imageId = await picture();
  const card = cardDraft({ laneId: map.lane("actions"), stageId: map.stages[0]! }, { imageId });
  await editMap(scope, { journey: map.journey, edit: editOf(putCard(card)) }, now);
  return { scope, ...map, picture, imageId, card };
}

const removeCard = (id: string) => () => [{ op: "remove", kind: "card", id } as const];

it("go when nobody has shown them for a week, and not before", async () => {
  const { scope, picture } = await start();
  const forgotten = await picture();
  expect(await deleteUnusedImages(scope, daysLater(6))).toEqual([]);
  expect(await deleteUnusedImages(scope, daysLater(8))).toEqual([forgotten]);
  expect(await deleteUnusedImages(scope, daysLater(8))).toEqual([]);
  const entries = await ownerRows(
    "SELECT before FROM audit_entries WHERE subject_id = $1 AND action = 'image.deleted'",
    [forgotten],
  );
  expect(entries).toMatchObject([{ before: { contentType: "image/png", width: 2, height: 1 } }]);
});

it("stay a week after their card went, so that it can come back", async () => {
  const { scope, journey, card, imageId } = await start();
  await changeMap(scope, journey, removeCard(card.id), daysLater(100));
  expect(await deleteUnusedImages(scope, daysLater(106))).toEqual([]);
  const back = editOf(putCard(card));
  await editMap(scope, { journey, edit: back }, daysLater(106));
  expect(await deleteUnusedImages(scope, daysLater(200))).toEqual([]);
  await changeMap(scope, journey, removeCard(card.id), daysLater(201));
  // The pause before that edit kept a version, which shows the picture for good.
  expect(await deleteUnusedImages(scope, daysLater(300))).toEqual([]);
  await ownerRows("DELETE FROM map_versions WHERE journey_id = $1 RETURNING id", [journey]);
  expect(await deleteUnusedImages(scope, daysLater(300))).toEqual([imageId]);
});

it("stay with a version, and with a persona and for a week after it", async () => {
  const { scope, journey, card, picture } = await start();
  await nameVersion(scope, { journey, version: null, name: "Kept" }, now);
  await changeMap(scope, journey, removeCard(card.id));
  const imageId = await picture();
  const persona = await createPersona(scope, { name: "Ann", imageId }, now);
  expect(await deleteUnusedImages(scope, daysLater(50))).toEqual([]);
  const patch = { imageId: null };
  await updatePersona(scope, { persona: persona.id, version: 1, patch }, daysLater(50));
  expect(await deleteUnusedImages(scope, daysLater(56))).toEqual([]);
  expect(await deleteUnusedImages(scope, daysLater(58))).toEqual([imageId]);
});

it("stay where somebody is just choosing them for a persona, and can't be chosen while they go", async () => {
  const { scope, picture } = await start();
  const imageId = await picture();
  const choose = (tx?: Tx) => createPersona(scope, { name: "Ann", imageId }, daysLater(8), tx);
  const { id } = await withTeam(scope, async (tx) => {
    const ann = await choose(tx);
    expect(await deleteUnusedImages(scope, daysLater(8))).toEqual([]);
    return ann;
  });
  await ownerRows("DELETE FROM personas WHERE id = $1 RETURNING id", [id]);
  await ownerRows("DELETE FROM audit_entries WHERE subject_id = $1 RETURNING id", [id]);
  const late = await withTeamSql(scope, async (tx) => {
    expect(await deleteUnusedImages(scope, daysLater(8), tx)).toEqual([imageId]);
    const chosen = codesOf([choose()]);
    await setTimeout(200);
    return { chosen };
  });
  expect(await late.chosen).toEqual(["NOT_FOUND"]);
});

it("are looked for once a day at most, of one team, and by those who may add some", async () => {
  const [mine, theirs] = [await start(), await start()];
  const unused = [await mine.picture(), await theirs.picture()];
  expect(await tidyImages(mine.scope, daysLater(10))).toEqual([unused[0]]);
  await mine.picture();
  expect(await tidyImages(mine.scope, daysLater(10))).toEqual([]);
  const viewer = { ...mine.scope, role: "viewer" } as typeof mine.scope;
  await expect(deleteUnusedImages(viewer, daysLater(10))).rejects.toMatchObject({ code: "FORBIDDEN" });
});

it("are not taken in beyond what a team may have", async () => {
  const { scope, imageId } = await start();
  const ids = Array.from({ length: maxImages - 1 }, () => newId());
  await ownerRows(
    `INSERT INTO images SELECT i.team_id, n.id, i.content_type, i.width, i.height, i.bytes, i.created_by_id, i.created_at
     FROM images i CROSS JOIN unnest($2::uuid[]) AS n(id) WHERE i.id = $1 RETURNING 1`,
    [imageId, ids],
  );
  await expect(createImage(scope, pngOf(2, 1), now)).rejects.toMatchObject({ code: "LIMIT" });
});

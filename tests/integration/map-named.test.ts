import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { createImage } from "@/lib/images/mutations";
import { deleteUnusedImages } from "@/lib/images/unused/mutations";
import { copyJourney } from "@/lib/journeys/copying/mutations";
import { toJson } from "@/lib/journeys/exchange/json";
import { getMapExport } from "@/lib/journeys/exchange/queries";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { getMap } from "@/lib/journeys/map/queries";
import { nameVersion, restoreVersion } from "@/lib/journeys/versions/mutations";
import { importJourney } from "@/lib/map-page/importing/mutations";
import type { Scope } from "@/lib/scope";
import { removeMember } from "@/lib/teams/members/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { cardDraft, changeMap, createMap, editOf, putCard } from "@/tests/factories/map";
import { pngOf } from "@/tests/factories/picture";
import { addMember, createTeam } from "@/tests/factories/team";

const fields = ["ownerId", "imageId", "evidenceImportId"] as const;

/** A card that a colleague owns, with a picture. */
async function start() {
  const { scope } = await createTeam();
  const map = await createMap(scope);
  const { user } = await addMember(scope, "editor");
  const image = await createImage(scope, pngOf(2, 1), now);
  const place = { laneId: map.lane("actions"), stageId: map.stages[0]! };
  const card = cardDraft(place, { text: "Owned", ownerId: user.id, imageId: image.id });
  await editMap(scope, { journey: map.journey, edit: editOf(putCard(card)) }, now);
  return { scope, ...map, place, card, user, image };
}

const cardsIn = async (scope: Scope, journey: string) => (await getMap(scope, journey)).items.card;

it.each(fields)("refuses a card whose %s is of no team or another, and says what to do", async (field) => {
  const [mine, theirs] = [await start(), await start()];
  const foreign = { ownerId: theirs.user.id, imageId: theirs.image.id, evidenceImportId: newId() };
  for (const id of [foreign[field], newId()]) {
    const put = putCard(cardDraft(mine.place, { [field]: id }));
    const refusal = { code: "NOT_FOUND", message: expect.stringMatching(/Choose|Add it here/) };
    const edit = { journey: mine.journey, edit: editOf(put) };
    await expect(editMap(mine.scope, edit, now)).rejects.toMatchObject(refusal);
    const patch = {
      journey: mine.journey,
      edit: newId(),
      card: mine.card.id,
      base: 1,
      patch: { [field]: id },
    };
    await expect(updateCard(mine.scope, patch, now)).rejects.toMatchObject(refusal);
  }
  expect(await cardsIn(mine.scope, mine.journey)).toMatchObject([{ id: mine.card.id, revision: 1 }]);
});

it("keeps what somebody wrote offline, without the owner and picture that went meanwhile", async () => {
  const { scope, journey, place, user } = await start();
  const { id: imageId } = await createImage(scope, pngOf(3, 1), now);
  const offline = cardDraft(place, { text: "Written offline", ownerId: user.id, imageId });
  await removeMember(scope, { userId: user.id }, now);
  expect(await deleteUnusedImages(scope, minutesLater(8 * 24 * 60))).toEqual([imageId]);
  const { items } = await editMap(
    scope,
    { journey, edit: editOf(putCard(offline)) },
    minutesLater(9 * 24 * 60),
  );
  expect(items.card).toMatchObject([{ text: "Written offline", ownerId: null, imageId: null }]);
});

it("undoes and restores a card whose owner left, without them", async () => {
  const { scope, journey, card, user, image } = await start();
  const version = await nameVersion(scope, { journey, version: null, name: "Then" }, now);
  await changeMap(scope, journey, () => [{ op: "remove", kind: "card", id: card.id }]);
  await removeMember(scope, { userId: user.id }, now);
  await editMap(scope, { journey, edit: editOf(putCard(card)) }, now);
  const shown = { id: card.id, text: "Owned", ownerId: null, imageId: image.id };
  expect(await cardsIn(scope, journey)).toMatchObject([shown]);
  await changeMap(scope, journey, () => [{ op: "remove", kind: "card", id: card.id }]);
  await restoreVersion(scope, { journey, version }, minutesLater(1));
  expect(await cardsIn(scope, journey)).toMatchObject([shown]);
});

it("copies what a card names inside the team, and leaves it out of a file from another", async () => {
  const { scope, journey, user, image } = await start();
  const copy = await copyJourney(scope, { journey, name: "Copy", as: "copy" }, now);
  expect(await cardsIn(scope, copy.id)).toMatchObject([{ ownerId: user.id, imageId: image.id }]);
  const { scope: elsewhere } = await createTeam();
  const text = toJson(await getMapExport(scope, journey));
  const { id } = await importJourney(elsewhere, text, now);
  const [taken] = await cardsIn(elsewhere, id);
  // People are known by their names: whoever has the same there may own it.
  expect(taken).toMatchObject({ text: "Owned", imageId: null });
  expect(taken!.ownerId).not.toBe(user.id);
});

import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { getTaking } from "@/lib/journeys/map/taken/queries";
import { nameVersion, restoreVersion } from "@/lib/journeys/versions/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { createTeam } from "@/tests/factories/team";

async function start() {
  const { scope } = await createTeam();
  const { journey, lane, stages } = await createMap(scope);
  const card = cardDraft({ laneId: lane("actions"), stageId: stages[0]! }, { text: "First" });
  return { scope, journey, card };
}

it("says who removed a card by hand, and that no version has it", async () => {
  const { scope, journey, card } = await start();
  await editMap(scope, { journey, edit: editOf(putCard(card)) }, now);
  await editMap(scope, { journey, edit: editOf({ op: "remove", kind: "card", id: card.id, base: 1 }) }, now);
  const asked = { journey, item: card.id, revision: null, text: "First" };
  expect(await getTaking(scope, asked)).toEqual({ by: "Test Person", restored: false, version: null });
  await expect(getTaking(scope, { ...asked, item: newId() })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { scope: stranger } = await createTeam();
  await expect(getTaking(stranger, asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("knows a restore, and the version in which a card stands with its words", async () => {
  const { scope, journey, card } = await start();
  const version = await nameVersion(scope, { journey, version: null, name: "Empty" }, now);
  await editMap(scope, { journey, edit: editOf(putCard(card)) }, minutesLater(1));
  const { safety } = await restoreVersion(scope, { journey, version }, minutesLater(2));
  const kept = { id: safety, name: "Before restoring “Empty”" };
  const asked = { journey, item: card.id, revision: null, text: "First" };
  expect(await getTaking(scope, asked)).toMatchObject({ restored: true, version: kept });
  expect(await getTaking(scope, { ...asked, text: null })).toMatchObject({ version: kept });
  expect(await getTaking(scope, { ...asked, text: "Never said" })).toMatchObject({ version: null });
});

it("knows by its revision what took words back", async () => {
  const { scope, journey, card } = await start();
  await editMap(scope, { journey, edit: editOf(putCard(card)) }, now);
  const version = await nameVersion(scope, { journey, version: null, name: "Then" }, now);
  const patch = (base: number, text: string) =>
    updateCard(scope, { journey, edit: newId(), card: card.id, base, patch: { text } }, minutesLater(base));
  await patch(1, "Mine");
  const { revision } = await restoreVersion(scope, { journey, version }, minutesLater(2));
  const asked = { journey, item: card.id, revision, text: "Mine" };
  expect(await getTaking(scope, asked)).toMatchObject({
    restored: true,
    version: { name: "Before restoring “Then”" },
  });
  const { revision: later } = await patch(revision, "Theirs");
  expect(await getTaking(scope, { ...asked, revision: later })).toMatchObject({ restored: false });
});

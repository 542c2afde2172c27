import { expect, it } from "vitest";
import { withTeamSql } from "@/lib/db";
import { newId } from "@/lib/ids";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { nameVersion } from "@/lib/journeys/versions/mutations";
import { getMapVersion, listVersionChanges } from "@/lib/journeys/versions/queries";
import { loadHistory } from "@/lib/map-page/versions/loaders";
import type { Scope } from "@/lib/scope";
import { minutesLater } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { addMember, createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

/** A map with three versions: nothing yet, a card, the card reworded. */
async function start() {
  const team = await createTeam();
  const { scope } = team;
  const { journey, lane, stages } = await createMap(scope);
  const keep = (name: string, minutes: number) =>
    nameVersion(scope, { journey, version: null, name }, minutesLater(minutes));
  const card = cardDraft({ laneId: lane("actions"), stageId: stages[0]! });
  await keep("Empty", 0);
  await editMap(scope, { journey, edit: editOf(putCard(card)) }, minutesLater(1));
  await keep("Written", 2);
  await say(scope, { journey, card: card.id, base: 1, text: "Otherwise" }, 3);
  const newest = await keep("Reworded", 4);
  const changed = async () => (await read(team.user)).entries.map((entry) => entry.changed);
  const read = (user: typeof team.user) => asUser(user, () => loadHistory(team.slug, journey, null));
  return { ...team, journey, card, newest, changed, read };
}

function say(
  scope: Scope,
  { journey, card, base, text }: { journey: string; card: string; base: number; text: string },
  minutes: number,
) {
  const input = { journey, edit: newId(), card, base, patch: { text } };
  return updateCard(scope, input, minutesLater(minutes));
}

/** As the table's owner can: what no mutation does. */
const write = (scope: Scope, set: string, journey: string) =>
  withTeamSql(scope, (tx) =>
    tx.query(`UPDATE map_versions SET ${set} WHERE team_id = current_team() AND journey_id = $1`, [journey]),
  );

const told = ["1 card reworded", "1 card added", null];

it("keeps with each version what it changed, so that the page reads no whole map", async () => {
  const { scope, journey, changed, card, newest, read, user } = await start();
  expect(await changed()).toEqual(told);
  expect((await read(user)).now).toEqual({ cards: 1, changed: "" });
  await say(scope, { journey, card: card.id, base: 2, text: "Again" }, 5);
  expect((await read(user)).now).toEqual({ cards: 1, changed: "1 card reworded" });
  await withTeamSql(scope, (tx) =>
    tx.query("UPDATE map_versions SET content = '{}' WHERE team_id = current_team() AND id <> $1", [newest]),
  );
  expect(await changed()).toEqual(told);
});

it("counts once what an older release didn't, or what stands after another version now", async () => {
  const { scope, journey, changed, read } = await start();
  const counted = async () => {
    const { entries } = await read(viewer);
    const changes = await listVersionChanges(scope, { journey, versions: entries.map(({ id }) => id) });
    return [...changes.values()].filter((one) => one.counted).length;
  };
  const { user: viewer } = await addMember(scope, "viewer");
  await write(scope, "changes = NULL", journey);
  expect((await read(viewer)).entries.map((entry) => entry.changed)).toEqual(told);
  expect(await counted()).toBe(3);
  expect(await changed()).toEqual(told);
  expect(await counted()).toBe(0);
  await write(scope, `changes = jsonb_set(changes, '{since}', '"${newId()}"')`, journey);
  expect(await counted()).toBe(3);
  expect(await changed()).toEqual(told);
});

it("keeps a version also when the one before can't be read any more", async () => {
  const { scope, journey } = await start();
  await write(scope, "content = '{}'", journey);
  const version = await nameVersion(scope, { journey, version: null, name: "After" }, minutesLater(9));
  expect((await getMapVersion(scope, { journey, version })).document.items.card).toHaveLength(1);
});

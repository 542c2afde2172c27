import { expect, it } from "vitest";
import { patchOp, removeOp } from "@/lib/journeys/map/structure/draft-op";
import { putBackOps } from "@/lib/journeys/map/taken/put-back-ops";
import type { Taken } from "@/lib/journeys/map/taken/taken-words";
import { createCardSession } from "../grid/card-session";
import { cardDraft } from "../store/simulation/small-map";
import { reword, settle, setUp, theirs } from "../store/simulation/store-set-up";
import { createMapUi } from "../ui-state/map-ui";
import { watchTaken } from "./watch-taken";

function start() {
  const at = { nowMs: 0 };
  const set = setUp();
  const ui = createMapUi();
  const told: Taken[] = [];
  const later: (() => void)[] = [];
  const watch = {
    store: set.store,
    ui,
    nowMs: () => at.nowMs,
    soon: (run: () => void) => void later.push(run),
  };
  watchTaken(watch, (taken) => told.push(taken));
  const edit = { cardId: "card-1", laneId: "lane-1", columnId: "stage-1", newAt: null, selectAll: false };
  const removed = () =>
    set.someone([
      { op: "remove", kind: "card", id: "card-1", base: set.server.state.card["card-1"]!.revision },
    ]);
  /** The screen follows: a field whose card is gone ends its session. */
  const screen = () => {
    for (const run of later.splice(0)) run();
  };
  return { ...set, at, ui, told, edit, removed, screen };
}

it("tells of a card that goes with words that were saved, and leaves the field to its writer", async () => {
  const { store, ui, edit, removed, pull, told, screen } = start();
  ui.startEditing(edit);
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  removed();
  pull();
  screen();
  expect(told).toMatchObject([{ kind: "gone", lane: null, cards: [{ card: { text: "Mine" } }] }]);
  expect(ui.get().editing).toBe(edit);
});

it("tells of one that was left lately, and of none that was left long ago or removed here", async () => {
  for (const [ms, count] of [
    [60_000, 1],
    [180_000, 0],
  ] as const) {
    const { ui, edit, at, removed, pull, told, screen } = start();
    ui.startEditing(edit);
    ui.stopEditing();
    at.nowMs = ms;
    removed();
    pull();
    screen();
    expect(told).toHaveLength(count);
  }
  const { store, ui, edit, told, screen } = start();
  ui.startEditing(edit);
  ui.stopEditing();
  store.edit([removeOp("card", "card-1")], { label: "Remove card" });
  await settle();
  screen();
  expect(told).toEqual([]);
});

it("says of nothing that the server refused that somebody else did it", async () => {
  const { store, ui, edit, told, screen } = start();
  ui.startEditing({ ...edit, cardId: "card-9" });
  store.edit([{ op: "put", kind: "card", item: cardDraft("card-9", { text: "No!" }) }], {
    label: "Add card",
  });
  ui.startEditing(edit);
  store.edit(reword("Neither!"), { label: "Edit card" });
  await settle();
  screen();
  expect(store.getView().state.card).toMatchObject({ "card-1": { text: "card-1" } });
  expect(store.getView().refused).toHaveLength(2);
  expect(told).toEqual([]);
});

it("goes on following one that was put back", async () => {
  const { store, ui, edit, removed, pull, told, screen } = start();
  ui.startEditing(edit);
  removed();
  pull();
  screen();
  const [first] = told;
  if (first?.kind !== "gone") throw new Error("it was told of");
  store.edit(putBackOps(store.getView().state, first.cards), { label: "Put card back" });
  await settle();
  removed();
  pull();
  screen();
  expect(told.map(({ kind }) => kind)).toEqual(["gone", "gone"]);
});

it("says nothing of its own of words that come back, and asks where they have no place any more", async () => {
  const back = start();
  const session = createCardSession(back.store, back.edit);
  back.ui.startEditing(back.edit);
  session.input("Half a wor");
  back.removed();
  back.pull();
  session.finish();
  back.screen();
  expect(back.told).toEqual([]);
  expect(back.store.getView().state.card["card-1"]?.text).toBe("Half a wor");

  const asked = start();
  const own = createCardSession(asked.store, asked.edit);
  asked.ui.startEditing(asked.edit);
  own.input("Half a wor");
  const { lane, card } = asked.server.state;
  const inLane = Object.values(card).filter(({ laneId }) => laneId === "lane-1");
  asked.someone([
    ...inLane.map(({ id, revision }) => ({
      op: "remove" as const,
      kind: "card" as const,
      id,
      base: revision,
    })),
    { op: "remove", kind: "lane", id: "lane-1", base: lane["lane-1"]!.revision },
  ]);
  asked.pull();
  own.finish();
  asked.screen();
  await settle();
  expect(asked.told).toMatchObject([{ kind: "asked", conflict: { itemId: "card-1", text: "Half a wor" } }]);
  asked.store.resolve(asked.store.getView().conflicts[0]!.id, "mine");
  await settle();
  const [open] = asked.store.getView().conflicts;
  if (open) asked.store.resolve(open.id, "mine");
  await settle();
  expect(asked.server.state.card["card-1"]?.text).toBe("Half a wor");
  expect(asked.server.state.lane["lane-1"]).toBeDefined();
});

it("keeps a new card whose lane goes under the first words", async () => {
  const { store, ui, edit, server, someone, pull, told, screen } = start();
  const fresh = { ...edit, cardId: "card-new", newAt: 0 };
  ui.startEditing(fresh);
  const session = createCardSession(store, fresh);
  session.input("First words");
  const inLane = Object.values(server.state.card).filter(({ laneId }) => laneId === "lane-1");
  someone([
    ...inLane.map(({ id, revision }) => ({
      op: "remove" as const,
      kind: "card" as const,
      id,
      base: revision,
    })),
    { op: "remove", kind: "lane", id: "lane-1", base: server.state.lane["lane-1"]!.revision },
  ]);
  pull();
  session.finish();
  screen();
  await settle();
  expect(told).toMatchObject([{ kind: "asked", conflict: { kind: "lane", text: "First words" } }]);
});

it("tells of a lane that is hidden over a card, unless it was hidden here", async () => {
  const { store, ui, edit, server, someone, pull, told } = start();
  ui.startEditing(edit);
  someone([
    {
      op: "patch",
      kind: "lane",
      id: "lane-1",
      base: server.state.lane["lane-1"]!.revision,
      patch: { hidden: true },
    },
  ]);
  pull();
  expect(told).toMatchObject([{ kind: "hidden", what: "lane", holder: { id: "lane-1" } }]);
  const own = start();
  own.ui.startEditing(own.edit);
  own.store.edit([patchOp("lane", "lane-1", { hidden: true })], { label: "Hide lane" });
  await settle();
  expect(own.told).toEqual([]);
  expect(store.getView().lanes).toHaveLength(1);
});

it("tells of own words that somebody replaced, not of those of others", async () => {
  const { store, ui, edit, server, someone, pull, told } = start();
  ui.startEditing(edit);
  someone(theirs(server.state.card["card-1"]!.revision, { text: "Theirs" }));
  pull();
  expect(told).toEqual([]);
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  ui.stopEditing();
  someone(theirs(server.state.card["card-1"]!.revision, { text: "Earlier" }));
  pull();
  expect(told).toMatchObject([{ kind: "reworded", before: { text: "Mine" } }]);
});

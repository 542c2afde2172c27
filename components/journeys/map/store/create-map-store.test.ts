import { expect, it, vi } from "vitest";
import type { MapCard } from "@/lib/journeys/map/schema";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";
import { cardDraft } from "./simulation/small-map";
import { reword, settle, setUp, theirs } from "./simulation/store-set-up";

it("touches only the cell of a changed card", async () => {
  const cards = Array.from({ length: 5_000 }, (_, n): MapCard => {
    const made = { revision: 1, createdAt: "", updatedAt: "", updatedById: null };
    return { ...cardDraft(`many-${n}`, { laneId: "lane-2", position: n }), ...made };
  });
  const { store } = setUp(cards);
  const before = store.getView();
  store.edit(reword("Other"), { label: "Edit card" });
  const after = store.getView();
  expect(after.cardsIn("lane-2", "stage-1")).toBe(before.cardsIn("lane-2", "stage-1"));
  expect(after.cardsIn("lane-2", "step-1")).toBe(before.cardsIn("lane-2", "step-1"));
  expect(after.cardsIn("lane-1", "stage-1")).not.toBe(before.cardsIn("lane-1", "stage-1"));
  expect(after.cardsIn("lane-1", "stage-1")[1]).toBe(before.cardsIn("lane-1", "stage-1")[1]);
  expect([after.columns, after.lanes]).toEqual([before.columns, before.lanes]);
  expect(after.columns).toBe(before.columns);
  await settle();
  expect(store.getView().cardsIn("lane-2", "stage-1")).toBe(before.cardsIn("lane-2", "stage-1"));
});

it("keeps cells as they are when a stage is renamed", () => {
  const { store } = setUp();
  const before = store.getView();
  store.edit([patchOp("stage", "stage-1", { name: "Awareness" })], { label: "Rename stage" });
  expect(store.getView().columns[0]?.stage.name).toBe("Awareness");
  expect(store.getView().cardsIn("lane-1", "stage-1")).toBe(before.cardsIn("lane-1", "stage-1"));
});

it("says what becomes of edits, waits longer each time, and sends at once when it is back", async () => {
  const { store, link, waits, back, server } = setUp();
  expect(store.getView().saveState).toEqual({ kind: "saved", at: null });
  link.up = false;
  store.edit(reword("Offline"), { label: "Edit card" });
  expect(store.getView().saveState).toEqual({ kind: "saving", waiting: 1 });
  for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
    await settle();
    expect(waits.map(({ ms }) => ms)).toEqual([seconds * 1_000]);
    expect(store.getView().saveState).toMatchObject({ kind: "offline", waiting: 1 });
    expect(store.isStuck()).toBe(true);
    waits.pop()!.run();
  }
  await settle();
  expect(new Set(link.sent.map(({ id }) => id)).size).toBe(1);
  link.up = true;
  back[0]!();
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Offline");
  expect(store.getView().saveState).toEqual({ kind: "saved", at: Date.parse("2026-01-01T00:00:00Z") });
  expect(store.isStuck()).toBe(false);
});

it("keeps what is written when the session is over, and sends it when the person has signed in elsewhere", async () => {
  const { store, server, link, waits, back } = setUp();
  link.signedIn = false;
  link.browserKeeps = true;
  store.edit([{ op: "put", kind: "card", item: cardDraft("card-9", { text: "Kept" }) }], {
    label: "Add card",
  });
  await settle();
  store.edit(reword("Mine"), { label: "Edit card" });
  // However often it is tried, also when the line breaks in between.
  for (const up of [true, true, true, false, true]) {
    link.up = up;
    waits.pop()!.run();
    await settle();
    expect(store.getView().saveState).toEqual({ kind: "signed-out", waiting: 2 });
  }
  const { state, refused } = store.getView();
  expect([state.card["card-9"]?.text, state.card["card-1"]?.text, refused]).toEqual(["Kept", "Mine", []]);
  // It is in the browser, and signing in leaves the page.
  expect(store.isStuck()).toBe(false);
  link.signedIn = true;
  back[0]!();
  await settle();
  expect([server.state.card["card-9"]?.text, server.state.card["card-1"]?.text]).toEqual(["Kept", "Mine"]);
  expect(store.getView().saveState.kind).toBe("saved");
});

it("sends typing that waits as one edit, and undoes it as one step", async () => {
  const { store, link, server } = setUp();
  link.up = false;
  store.edit(reword("A"), { label: "Edit card", merge: "card-1" });
  for (const text of ["Ab", "Abc", "Abcd"]) store.edit(reword(text), { label: "Edit card", merge: "card-1" });
  await settle();
  link.up = true;
  store.retry();
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Abcd");
  expect(server.revision).toBe(3);
  expect(store.undo()).toBe("Edit card");
  expect(store.getView().state.card["card-1"]?.text).toBe("card-1");
  expect([store.undo(), store.redo(), store.redo()]).toEqual([null, "Edit card", null]);
});

it("keeps 200 steps", () => {
  const { store } = setUp();
  for (let n = 0; n < 210; n++) store.edit(reword(`${n}`), { label: `${n}` });
  let undone = 0;
  while (store.undo() !== null) undone++;
  expect(undone).toBe(200);
  expect(store.getView().state.card["card-1"]?.text).toBe("9");
});

it("keeps a refused edit with its words and what depends on it, and goes on with the rest", async () => {
  const { store, server } = setUp();
  store.edit([{ op: "put", kind: "card", item: cardDraft("card-9", { text: "No!" }) }], {
    label: "Add card",
  });
  store.edit([patchOp("card", "card-9", { score: 1 })], { label: "Score" });
  store.edit(reword("Fine"), { label: "Edit card" });
  await settle();
  const view = store.getView();
  expect(server.state.card["card-1"]?.text).toBe("Fine");
  expect(view.state.card["card-9"]).toBeUndefined();
  expect(view.refused.map(({ label, text }) => [label, text])).toEqual([
    ["Add card", "No!"],
    ["Score", ""],
  ]);
  expect(view.saveState).toEqual({ kind: "refused", message: "No exclamation marks.", count: 2 });
  expect(store.undo()).toBe("Edit card");
  expect(store.undo()).toBeNull();
  for (const { id } of view.refused) store.drop(id);
  await settle();
  expect(store.getView().saveState.kind).toBe("saved");
});

it("lets an edit at which the server fails three times out of the way, and tries it again when asked", async () => {
  const { store, server, link, waits } = setUp();
  link.fails = ({ ops }) => ops.some((op) => op.op === "patch" && op.id === "card-1");
  store.edit(reword("Jams"), { label: "Edit card" });
  store.edit([patchOp("card", "card-2", { text: "Goes on" })], { label: "Edit card" });
  await settle();
  expect(store.getView().saveState.kind).toBe("offline");
  waits.pop()!.run();
  await settle();
  expect(server.state.card["card-2"]?.text).toBe("card-2");
  waits.pop()!.run();
  await settle();
  expect(server.state.card["card-2"]?.text).toBe("Goes on");
  expect(store.getView().refused).toMatchObject([{ text: "Jams", message: "Tell support this number: 7." }]);
  expect([store.isStuck(), waits.length]).toEqual([true, 0]);
  link.fails = () => false;
  store.retry();
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Jams");
  expect(store.getView()).toMatchObject({ refused: [], saveState: { kind: "saved" } });
});

it("waits out a server that fails once", async () => {
  const { store, server, link, waits } = setUp();
  link.fails = () => link.sent.length === 1;
  store.edit(reword("Later"), { label: "Edit card" });
  await settle();
  waits.pop()!.run();
  await settle();
  expect([server.state.card["card-1"]?.text, store.getView().refused]).toEqual(["Later", []]);
});

it("knows what can still be undone", async () => {
  const { store } = setUp();
  const id = store.edit(reword("Mine"), { label: "Edit card" })!;
  expect(store.isUndoable(id)).toBe(true);
  store.undo();
  expect(store.isUndoable(id)).toBe(false);
});

it("compares my next edit with what came to lie beneath the one before", async () => {
  const { store, server, someone } = setUp();
  someone(theirs(1, { text: "Theirs" }));
  store.edit([patchOp("card", "card-1", { score: 1 })], { label: "Score" });
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  expect(server.state.card["card-1"]).toMatchObject({ score: 1, text: "Theirs" });
  expect(store.getView().conflicts).toMatchObject([{ label: "Edit card", fields: ["text"] }]);
  expect(store.getView().state.card["card-1"]?.text).toBe("Mine");
});

it("bases my next edit on mine, not on what somebody did before a lost answer came", async () => {
  const { store, server, link, someone, waits } = setUp();
  link.up = false;
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  server.take(link.sent[0]!);
  someone(theirs(2, { text: "Theirs" }));
  store.edit(reword("Mine again"), { label: "Edit card" });
  link.up = true;
  waits.pop()!.run();
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Theirs");
  expect(store.getView().conflicts).toMatchObject([{ fields: ["text"], text: "Mine again" }]);
});

it("takes nothing that is older than what it has, there or removed", () => {
  const { store, server, someone } = setUp();
  someone(theirs(1, { text: "First" }));
  const first = server.since(1);
  someone(theirs(2, { text: "Second" }));
  const second = server.since(1);
  someone([{ op: "remove", kind: "card", id: "card-1", base: 3 }]);
  const removed = server.since(1);
  someone([{ op: "put", kind: "card", item: cardDraft("card-1", { text: "Back" }) }]);
  const text = () => store.getView().state.card["card-1"]?.text;
  store.receive(second);
  store.receive(first);
  expect([text(), store.getView().revision]).toEqual(["Second", 3]);
  store.receive(removed);
  store.receive(second);
  expect([text(), store.getView().revision]).toEqual([undefined, 4]);
  store.receive(server.since(1));
  store.receive(removed);
  expect([text(), store.getView().revision]).toEqual(["Back", 5]);
});

it("asks for what it hasn't got: its own answers don't hide what came before them", async () => {
  const { store, someone, pull } = setUp();
  someone([{ op: "patch", kind: "card", id: "card-2", base: 1, patch: { text: "Theirs" } }]);
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  expect(store.getView().revision).toBe(1);
  pull();
  expect(store.getView().revision).toBe(3);
  expect(store.getView().state.card["card-2"]?.text).toBe("Theirs");
});

it("tells those who look on once a change", () => {
  const { store } = setUp();
  const tell = vi.fn();
  store.subscribe(tell);
  store.edit(reword("card-1"), { label: "Edit card" });
  expect(tell).not.toHaveBeenCalled();
});

import { expect, it } from "vitest";
import { patchOp, removeOp } from "@/lib/journeys/map/structure/draft-op";
import { reword, settle, setUp, theirs } from "./simulation/store-set-up";

it("puts my words on top of somebody's move without a question", async () => {
  const { store, server, someone } = setUp();
  someone(theirs(1, { laneId: "lane-2", position: 5 }));
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  expect(server.state.card["card-1"]).toMatchObject({ text: "Mine", laneId: "lane-2" });
  expect(store.getView().conflicts).toEqual([]);
});

it("asks about the same field, sends other edits meanwhile, and keeps both when told to", async () => {
  const { store, server, someone } = setUp();
  someone(theirs(1, { text: "Theirs" }));
  store.edit(reword("Mine"), { label: "Edit card" });
  store.edit([patchOp("card", "card-2", { text: "Elsewhere" })], { label: "Edit card" });
  await settle();
  expect(server.state.card["card-2"]?.text).toBe("Elsewhere");
  const [conflict] = store.getView().conflicts;
  expect(conflict).toMatchObject({ reason: "changed", fields: ["text"], text: "Mine" });
  expect([conflict?.base?.text, conflict?.theirs?.text, conflict?.mine?.text]).toEqual([
    "card-1",
    "Theirs",
    "Mine",
  ]);
  expect(store.getView().saveState).toEqual({ kind: "conflict", count: 1 });
  store.resolve(conflict!.id, "both");
  await settle();
  const texts = store
    .getView()
    .cardsIn("lane-1", "stage-1")
    .map(({ text }) => text);
  expect(texts).toEqual(["Theirs", "Mine", "Elsewhere"]);
  expect(store.getView().conflicts).toEqual([]);
});

const write = (text: string, from: string) =>
  [reword(text), { label: "Edit card", merge: "session", began: { "card-1": { text: from } } }] as const;

it("asks about a text that came in while I was writing, also after a save of mine on the way", async () => {
  const { store, server, someone, pull } = setUp();
  store.edit(...write("Mine", "card-1"));
  await settle();
  someone(theirs(2, { text: "Theirs" }));
  pull();
  store.edit(...write("Mine and more", "Mine"));
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Theirs");
  const [conflict] = store.getView().conflicts;
  const texts = [conflict?.base?.text, conflict?.theirs?.text, conflict?.mine?.text];
  expect(texts).toEqual(["Mine", "Theirs", "Mine and more"]);
  store.resolve(conflict!.id, "mine");
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Mine and more");
});

it("puts my text onto whatever else somebody changed while I was writing", async () => {
  const { store, server, someone, pull } = setUp();
  someone(theirs(1, { score: 2, laneId: "lane-2" }));
  pull();
  store.edit(...write("Mine", "card-1"));
  await settle();
  expect(server.state.card["card-1"]).toMatchObject({ text: "Mine", score: 2, laneId: "lane-2" });
  expect(store.getView().conflicts).toEqual([]);
});

it("puts back what somebody removed while I wrote in it, when told to", async () => {
  const { store, server, someone, pull } = setUp();
  someone([{ op: "remove", kind: "card", id: "card-1", base: 1 }]);
  pull();
  store.edit(reword("Still here"), { label: "Edit card" });
  await settle();
  const [conflict] = store.getView().conflicts;
  expect(conflict).toMatchObject({ reason: "gone", theirs: null, mine: { text: "Still here" } });
  store.resolve(conflict!.id, "mine");
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("Still here");
});

it("has nothing to say when both removed the same", async () => {
  const { store, someone } = setUp();
  someone([{ op: "remove", kind: "card", id: "card-1", base: 1 }]);
  store.edit([removeOp("card", "card-1")], { label: "Remove card" });
  await settle();
  expect(store.getView()).toMatchObject({ conflicts: [], saveState: { kind: "saved" } });
});

it("asks about a name that somebody else changed while it was written over", async () => {
  const { store, server, someone, pull } = setUp();
  someone([{ op: "patch", kind: "stage", id: "stage-1", base: 1, patch: { name: "Theirs" } }]);
  pull();
  const began = { "stage-1": { name: "stage-1" } };
  store.edit([patchOp("stage", "stage-1", { name: "Mine" })], { label: "Rename stage", began });
  await settle();
  const [conflict] = store.getView().conflicts;
  expect(conflict).toMatchObject({ kind: "stage", fields: ["name"], choices: ["mine", "theirs"] });
  expect([conflict?.theirs?.name, conflict?.mine?.name]).toEqual(["Theirs", "Mine"]);
  store.resolve(conflict!.id, "theirs");
  await settle();
  expect(server.state.stage["stage-1"]?.name).toBe("Theirs");
  expect(store.getView().state.stage["stage-1"]?.name).toBe("Theirs");
});

it("shows theirs and asks before it undoes what somebody changed since", async () => {
  const { store, server, someone, pull } = setUp();
  store.edit(reword("Mine"), { label: "Edit card" });
  await settle();
  someone(theirs(2, { text: "Theirs" }));
  pull();
  expect(store.undo()).toBeNull();
  const [conflict] = store.getView().conflicts;
  expect(conflict).toMatchObject({ reason: "undo", label: "Edit card", fields: ["text"] });
  expect([conflict?.theirs?.text, conflict?.mine?.text]).toEqual(["Theirs", "card-1"]);
  expect(store.getView().state.card["card-1"]?.text).toBe("Theirs");
  store.resolve(conflict!.id, "mine");
  await settle();
  expect(server.state.card["card-1"]?.text).toBe("card-1");
  expect(store.redo()).toBe("Edit card");
  expect(store.getView().state.card["card-1"]?.text).toBe("Theirs");
});

import { expect, it } from "vitest";
import { setUp } from "../store/simulation/store-set-up";
import { createCardSession } from "./card-session";

const edit = { laneId: "lane-1", columnId: "stage-1", newAt: 0, selectAll: false };

it("makes a card of the persona as whom the map is seen, and takes it back as one step", () => {
  const { store } = setUp();
  const session = createCardSession(store, { ...edit, cardId: "card-hers", personaId: "ada" });
  session.input("Hers");
  session.finish();
  expect(store.getView().state.card["card-hers"]).toMatchObject({ text: "Hers", personaIds: ["ada"] });
  expect(store.undo()).toBe("Add card");
  expect(store.getView().state.card["card-hers"]).toBeUndefined();
});

it("makes one of everyone on everyone's map, and leaves those there whose they are", () => {
  const { store } = setUp();
  const session = createCardSession(store, { ...edit, cardId: "card-new", personaId: null });
  session.input("Everyone's");
  session.finish();
  expect(store.getView().state.card["card-new"]?.personaIds).toEqual([]);
  const other = createCardSession(store, { ...edit, cardId: "card-1", newAt: null, personaId: "ada" });
  other.input("Other words");
  other.finish();
  expect(store.getView().state.card["card-1"]).toMatchObject({ text: "Other words", personaIds: [] });
});

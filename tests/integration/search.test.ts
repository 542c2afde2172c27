import { beforeEach, describe, expect, it } from "vitest";
import { withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { updateDetails } from "@/lib/journeys/details/mutations";
import { editMap } from "@/lib/journeys/map/mutations";
import { createPersona } from "@/lib/personas/mutations";
import type { Scope } from "@/lib/scope";
import { searchTeam } from "@/lib/search/queries";
import { now } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { createTeam } from "@/tests/factories/team";

let scope: Scope;
beforeEach(async () => {
  scope = (await createTeam()).scope;
});

const find = (q: string, limit = 8, by = scope) => searchTeam(by, { q, limit });

/** A map with a card of each text in its first cell of actions. */
async function mapWith(...texts: string[]) {
  const map = await createMap(scope);
  const place = { laneId: map.lane("actions"), stageId: map.stages[0]! };
  const cards = texts.map((text, index) => cardDraft(place, { text, position: index + 1 }));
  await editMap(scope, { journey: map.journey, edit: editOf(...cards.map(putCard)) }, now);
  return { ...map, ...place, cards };
}

describe("search", () => {
  it("finds journeys, personas and cards, whatever their case and accents", async () => {
    const { journey, cards } = await mapWith("Trinkt im Café eine Crème brûlée", "Nothing of it");
    const cafe = await createJourney(scope, { name: "CAFÉ journey", template: "blank" }, now);
    const persona = await createPersona(scope, { name: "Ada", tagline: "lives in cafe\u0301s" }, now);
    const found = await find("cafe");
    expect(found.journeys).toEqual([
      { id: cafe.id, name: "CAFÉ journey", state: "current", status: "draft" },
    ]);
    expect(found.personas).toMatchObject([{ id: persona.id, name: "Ada" }]);
    expect(found.cards).toEqual([
      {
        id: cards[0]!.id,
        text: "Trinkt im Café eine Crème brûlée",
        journey: { id: journey, name: "Journey" },
        stage: "See",
        lane: { name: "Actions", kind: "actions" },
      },
    ]);
    expect((await find("BRÛLÉE café")).cards).toHaveLength(1);
    expect((await find("brulee tea")).cards).toEqual([]);
    expect(await find("  ")).toEqual({ journeys: [], personas: [], cards: [] });
  });

  it("takes every character as itself", async () => {
    await mapWith("72 % leave", "100 leave", "a_b", "acb", "C:\\temp", 'it\'s "so"', "$1 off");
    const texts = async (q: string) => (await find(q)).cards.map(({ text }) => text);
    expect(await texts("%")).toEqual(["72 % leave"]);
    expect(await texts("a_b")).toEqual(["a_b"]);
    expect(await texts("\\temp")).toEqual(["C:\\temp"]);
    expect(await texts("'s \"")).toEqual(['it\'s "so"']);
    expect(await texts("$1")).toEqual(["$1 off"]);
    expect(await texts("％")).toEqual(["72 % leave"]);
    expect(await texts(".*")).toEqual([]);
  });

  it("puts what begins with it first and what is archived last, at most as many as asked for", async () => {
    const made = async (name: string) => (await createJourney(scope, { name, template: "blank" }, now)).id;
    const archived = await made("Trial");
    for (const name of ["A retrial", "The trial", "Trial of boxes"]) await made(name);
    await updateDetails(scope, { journey: archived, status: "archived" }, now);
    const names = async (limit: number) => (await find("trial", limit)).journeys.map(({ name }) => name);
    expect(await names(8)).toEqual(["Trial of boxes", "The trial", "A retrial", "Trial"]);
    expect(await names(2)).toEqual(["Trial of boxes", "The trial"]);
  });

  it("shows no card of a hidden lane or stage, and nothing of other teams", async () => {
    const { journey, laneId } = await mapWith("Hidden words");
    const other = (await createTeam()).scope;
    expect((await find("hidden words", 8, other)).cards).toEqual([]);
    expect((await find("hidden words")).cards).toHaveLength(1);
    const hide = {
      op: "patch" as const,
      kind: "lane" as const,
      id: laneId,
      base: 0,
      patch: { hidden: true },
    };
    await editMap(scope, { journey, edit: editOf(hide) }, now);
    expect((await find("hidden words")).cards).toEqual([]);
  });

  it("finds one card and many among 5,000, never more than it may show", async () => {
    const maps = [await mapWith(), await mapWith(), await mapWith()];
    const data = Array.from({ length: 5_000 }, (_, index) => {
      const { journey: journeyId, laneId, stageId } = maps[index % 3]!;
      const text = `Card ${index}: looks for a code, and ${index % 2 ? "comes back later" : "kehrt später zurück"}`;
      const { stepId, confirmedAt, ...draft } = cardDraft({ laneId, stageId }, { id: newId(), text });
      const times = { confirmedAt: now, createdAt: now, updatedAt: now };
      return { teamId: scope.teamId, ...draft, journeyId, stepId, revision: 1, ...times };
    });
    await withTeam(scope, (tx) => tx.card.createMany({ data }));
    expect((await find("card 4999")).cards).toHaveLength(1);
    expect((await find("zuruck code")).cards).toHaveLength(8);
  });
});

import { describe, expect, it } from "vitest";
import type { SearchAnswer } from "@/lib/search/schema";
import type { Entry } from "./entry";
import { entryGroups } from "./entry-groups";
import { commandEntries, placeEntries } from "./own-entries";

const sources = [{ id: "s1", name: "Web shop" }];
const answer: SearchAnswer = {
  journeys: [{ id: "j1", name: "Journey of returns", state: "future", status: "archived" }],
  personas: [],
  cards: [
    {
      id: "c1",
      text: "A journey home",
      journey: { id: "j2", name: "Coffee" },
      stage: "Buy",
      lane: { name: "Actions", kind: "actions" },
    },
  ],
};
const given = {
  team: "demo",
  query: "",
  places: placeEntries("demo", sources),
  commands: commandEntries("demo", [{ id: "fit", label: "Fit all stages" }], sources, true),
  recent: [] as Entry[],
  answer: null as SearchAnswer | null,
  isStale: false,
};
const shown = (more: Partial<typeof given>) =>
  entryGroups({ ...given, ...more }).map(({ title, entries }) => [
    title,
    ...entries.map(({ label }) => label),
  ]);

describe("entryGroups", () => {
  it("begins with what was chosen lately, and shows nothing twice", () => {
    const recent = [given.commands[1]!, given.places[0]!];
    const [first, second, third] = shown({ recent });
    expect(first).toEqual(["Recent", "New journey", "Overview"]);
    expect(second).toEqual(["Do", "Fit all stages", "New persona", "Import into Web shop"]);
    expect(third).not.toContain("Overview");
    expect(shown({})[0]![0]).toBe("Do");
  });

  it("puts what is most likely meant above what the server finds, and the rest below", () => {
    expect(shown({ query: "jour", answer })).toEqual([
      ["Go and do", "Journeys", "New journey"],
      ["Journeys", "Journey of returns"],
      ["Cards", "A journey home"],
    ]);
    expect(shown({ query: "shop upload", answer })).toContainEqual(["Go and do", "Import into Web shop"]);
    expect(shown({ query: "zzz" })).toEqual([]);
  });

  it("says where a card stands, what a journey is, and what is stale", () => {
    const groups = entryGroups({ ...given, query: "journey", answer, isStale: true });
    expect(groups.map(({ stale }) => Boolean(stale))).toEqual([false, true, true]);
    expect(groups[1]!.entries[0]!.detail).toBe("Future state · Archived");
    expect(groups[2]!.entries[0]).toMatchObject({
      detail: "Coffee · Buy · Actions",
      href: "/demo/journeys/j2?card=c1",
    });
  });

  it("offers a reader nothing to change", () => {
    expect(commandEntries("demo", [], sources, false)).toEqual([]);
  });
});

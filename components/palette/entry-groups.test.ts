import { describe, expect, it } from "vitest";
import type { SearchAnswer } from "@/lib/search/schema";
import type { Entry } from "./entry";
import { entryGroups } from "./entry-groups";
import { commandEntries, hereEntries, placeEntries } from "./own-entries";
import { recentEntries } from "./recent-choices";

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
const offered = [
  { id: "/demo/journeys/j1/history", label: "History of Coffee", href: "/demo/journeys/j1/history" },
  { id: "fit", label: "Fit all stages" },
  { id: "png", label: "Download PNG", isMinor: true },
];
const teams = [
  { slug: "demo", name: "Demo" },
  { slug: "north", name: "Nordwind" },
];
const given = {
  team: "demo",
  query: "",
  here: hereEntries(offered),
  places: placeEntries("demo", offered, sources, teams),
  commands: commandEntries("demo", sources, true),
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
    const recent = [given.commands[1]!, given.places[1]!];
    const [first, second, third, fourth] = shown({ recent });
    expect(first).toEqual(["Recent", "New persona", "Overview"]);
    expect(second).toEqual(["On this page", "Fit all stages"]);
    expect(third).toEqual(["Do", "New journey", "Import a file", "Start a review"]);
    expect(fourth!.slice(0, 3)).toEqual(["Go to", "History of Coffee", "Journeys"]);
    expect(shown({})[0]![0]).toBe("On this page");
  });

  it("finds what is seldom wanted by typing only", () => {
    expect(shown({}).flat()).not.toContain("Download PNG");
    expect(shown({ query: "png" })).toEqual([["Go and do", "Download PNG"]]);
    expect(shown({ query: "import" })[0]).toEqual(["Go and do", "Import a file", "Import into Web shop"]);
    expect(shown({ query: "nordwind" })).toEqual([["Go and do", "Switch to Nordwind"]]);
    expect(shown({}).flat()).not.toContain("Switch to Nordwind");
    expect(shown({ query: "Switch to Demo" })).toEqual([]);
  });

  it("forgets choices that are not there any more, other than what stays", () => {
    const [journey] = [{ id: "journey j1", kind: "journey" as const, label: "Coffee" }];
    const kept = [journey, { id: "command gone", kind: "command" as const, label: "Gone" }, given.here[0]!];
    expect(recentEntries(kept, given.here).map(({ label }) => label)).toEqual(["Coffee", "Fit all stages"]);
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
    expect(commandEntries("demo", sources, false).map(({ label }) => label)).toEqual(["New team"]);
  });
});

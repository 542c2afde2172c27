import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browserStorage } from "./browser-storage";

/** Locks of one browser: a name is held until its page is closed. */
function locksWith(held: Set<string>) {
  return {
    request: async (name: string, options: unknown, run?: (lock: unknown) => void) => {
      if (typeof options === "function") held.add(name);
      else run?.(held.has(name) ? null : {});
    },
  };
}

const held = new Set<string>();
const storage = new Map<string, string>();

beforeEach(() => {
  held.clear();
  storage.clear();
  const local = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => {
      Object.assign(local, { [key]: text });
      storage.set(key, text);
    },
    removeItem: (key: string) => {
      storage.delete(key);
      Reflect.deleteProperty(local, key);
    },
  };
  vi.stubGlobal("localStorage", local);
  vi.stubGlobal("navigator", { locks: locksWith(held) });
});
afterEach(() => vi.unstubAllGlobals());

const open = (tab: string, userId = "ada") => browserStorage({ team: "demo", journey: "j", userId, tab });

async function leftovers(of: ReturnType<typeof open>): Promise<string[]> {
  const all: string[] = [];
  await of.claimLeftovers((texts) => {
    all.push(...texts);
    for (const [n, text] of texts.entries()) of.keepEdit(`${n}`, text);
  });
  return all;
}

it("leaves an open tab's edits alone and takes over a closed one's, once", async () => {
  open("tab-1").keepEdit("0", "edit");
  const second = open("tab-2");
  expect(await leftovers(second)).toEqual([]);
  held.clear();
  expect(await leftovers(second)).toEqual(["edit"]);
  expect(await leftovers(second)).toEqual([]);
  held.clear();
  expect(await leftovers(open("tab-3", "ben"))).toEqual([]);
  expect(await leftovers(open("tab-4"))).toEqual(["edit"]);
});

it("takes over what was left where a browser has no locks", async () => {
  vi.stubGlobal("navigator", {});
  open("tab-1").keepEdit("0", "edit");
  expect(await leftovers(open("tab-2"))).toEqual(["edit"]);
});

it("keeps drafts of texts for the next page", () => {
  open("tab-1").keepDraft("card", "half a sen");
  expect(open("tab-2").drafts()).toEqual(new Map([["card", "half a sen"]]));
  open("tab-2").keepDraft("card", null);
  expect(open("tab-3").drafts()).toEqual(new Map());
});

it("says so when the browser keeps nothing", async () => {
  vi.stubGlobal("localStorage", undefined);
  expect(open("tab-1").keepEdit("0", "edit")).toBe(false);
  expect(open("tab-1").drafts()).toEqual(new Map());
  expect(await leftovers(open("tab-2"))).toEqual([]);
});

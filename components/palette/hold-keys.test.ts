import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { holdKeys } from "./hold-keys";

const page = new EventTarget();
const field = { matches: () => true };
const inserted: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  inserted.length = 0;
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", {
    activeElement: field,
    execCommand: (_name: string, _show: boolean, text: string) => inserted.push(text),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** @returns the keys that the page got */
function press(...keys: string[]): string[] {
  return keys.filter((key) =>
    page.dispatchEvent(Object.assign(new Event("keydown", { cancelable: true }), { key })),
  );
}

const never = new Promise<string>(() => undefined);

it("keeps what is typed for what is on its way, and never Tab", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const held = holdKeys(promise);
  expect(press("a", "b", "Backspace", "Shift", "C", "Tab", "Enter")).toEqual(["Tab"]);
  resolve("palette");
  expect(await held).toEqual({ kind: "here", code: "palette", typed: "aC" });
  expect(press("d")).toEqual(["d"]);
  expect(inserted).toEqual([]);
});

it("lets go with Escape, and when told to", async () => {
  const held = holdKeys(never);
  expect(press("a", "Escape")).toEqual([]);
  expect(await held).toEqual({ kind: "let-go" });
  expect(press("b", "Escape")).toEqual(["b", "Escape"]);
  const letGo = new AbortController();
  const again = holdKeys(never, letGo);
  letGo.abort();
  expect(await again).toEqual({ kind: "let-go" });
  expect(inserted).toEqual([]);
});

it("gives back what was typed when nothing comes, or not in time", async () => {
  const { promise, reject } = Promise.withResolvers<string>();
  const held = holdKeys(promise);
  press("a", "b");
  reject(new Error("offline"));
  expect(await held).toEqual({ kind: "failed" });
  const late = holdKeys(never);
  press("c");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await late).toEqual({ kind: "late" });
  expect(press("d")).toEqual(["d"]);
  expect(inserted).toEqual(["ab", "c"]);
});

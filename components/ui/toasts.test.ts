import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { showToasts, toasts, whenToastsWait } from "./toasts";

const said: string[] = [];
const say = ({ title }: { title: string }) => void said.push(title);
let stop: () => void = () => undefined;

beforeEach(() => {
  said.length = 0;
});

afterEach(() => stop());

it("keeps what is said before anything can show it, in order, and says it once", () => {
  toasts.add({ title: "first" });
  toasts.add({ title: "second" });
  stop = showToasts(say);
  toasts.add({ title: "third" });
  expect(said).toEqual(["first", "second", "third"]);
  stop();
  stop = showToasts(say);
  expect(said).toHaveLength(3);
});

it("keeps what is said while the place for it is being replaced", () => {
  showToasts(say)();
  toasts.add({ title: "between" });
  expect(said).toEqual([]);
  stop = showToasts(say);
  expect(said).toEqual(["between"]);
});

it("tells who asked that something waits, also when it waited before", () => {
  const tell = vi.fn();
  toasts.add({ title: "early" });
  const forget = whenToastsWait(tell);
  expect(tell).toHaveBeenCalledOnce();
  toasts.add({ title: "more" });
  expect(tell).toHaveBeenCalledTimes(2);
  forget();
  toasts.add({ title: "unheard" });
  expect(tell).toHaveBeenCalledTimes(2);
  stop = showToasts(say);
  expect(said).toEqual(["early", "more", "unheard"]);
});

import { expect, it } from "vitest";
import { pagePath } from "./page-path";

it.each([
  ["https://Shop.Example/Cart?user=1#top", "shop.example/Cart"],
  ["https://me:secret@shop.example:8080/a/", "shop.example:8080/a/"],
  ["//shop.example/a", "shop.example/a"],
  ["https://shop.example#top", "shop.example"],
  ["/a/b?next=https://x.example", "/a/b"],
  ["Home", "Home"],
  ["?a=1", null],
  ["", null],
])("%s → %s", (address, path) => {
  expect(pagePath(address)).toBe(path);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceHash } from "./build.mjs";
import { hashFiles, listFiles } from "./hash.mjs";

let base;
const write = (path, content) => {
  mkdirSync(join(base, path, ".."), { recursive: true });
  writeFileSync(join(base, path), content);
};
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "throughline-hash-"));
  write("app/page.tsx", "page");
  write("app/a/b.ts", "b");
  write("package.json", "{}");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

it("lists files below folders and single files, sorted, and leaves out what is absent", () => {
  expect(listFiles(base, ["package.json", "app", "lib"])).toEqual([
    "app/a/b.ts",
    "app/page.tsx",
    "package.json",
  ]);
});

it("changes with contents, with names and with where one file ends and the next begins", () => {
  const before = hashFiles(base, ["app/page.tsx", "app/a/b.ts"]);
  write("app/page.tsx", "pageb");
  write("app/a/b.ts", "");
  expect(hashFiles(base, ["app/page.tsx", "app/a/b.ts"])).not.toBe(before);
  write("app/page.tsx", "page");
  write("app/a/b.ts", "b");
  expect(hashFiles(base, ["app/page.tsx", "app/a/b.ts"])).toBe(before);
  expect(hashFiles(base, ["app/a/b.ts", "app/page.tsx"])).not.toBe(before);
});

it("counts sources and settings into a build, but neither tests nor what a build writes itself", () => {
  const before = sourceHash(base);
  write("app/page.test.tsx", "test");
  write("tsconfig.json", "{}");
  write("next-env.d.ts", "generated");
  write("tests/e2e/a.spec.ts", "spec");
  expect(sourceHash(base)).toBe(before);
  write("next.config.ts", "config");
  const withConfig = sourceHash(base);
  expect(withConfig).not.toBe(before);
  write("lib/new.ts", "new");
  expect(sourceHash(base)).not.toBe(withConfig);
});

import { describe, expect, it } from "vitest";
import { findOnPath } from "./browser.mjs";
import { migrationFolder } from "./generate.mjs";
import { lineOf } from "./migration-adapter.mjs";
import { addressOf } from "./serve.mjs";
import { fillPath } from "./shots-pages.mjs";
import { parseArgs } from "./test.mjs";
import { findSystemUser } from "./unprivileged.mjs";

describe("npm test", () => {
  it("runs every part without arguments, one part with --only, and hands on the rest", () => {
    expect(parseArgs([]).parts).toEqual(["check", "unit", "integration", "e2e"]);
    expect(parseArgs(["--only", "e2e", "review"])).toEqual({ parts: ["e2e"], rest: ["review"] });
  });

  it.each([[["e2e"]], [["--only"]], [["--only", "bench"]]])("explains itself on %j", (argv) => {
    expect(() => parseArgs(argv)).toThrow("--only check|unit|integration|e2e");
  });
});

describe("the address", () => {
  it("is loopback, port 3000, unless told otherwise", () => {
    expect(addressOf({})).toEqual({ host: "127.0.0.1", port: 3000, origin: "http://127.0.0.1:3000" });
    expect(addressOf({ HOST: "0.0.0.0", PORT: "8080" })).toEqual({
      host: "0.0.0.0",
      port: 8080,
      origin: "http://127.0.0.1:8080",
    });
    expect(addressOf({ HOST: "::1" }).origin).toBe("http://[::1]:3000");
  });

  it.each(["x", "0", "65536", "1.5"])("refuses the port %s", (PORT) => {
    expect(() => addressOf({ PORT })).toThrow("from 1 to 65535");
  });
});

describe("a migration's folder", () => {
  it("begins with the time in UTC, unless the name brings one", () => {
    expect(migrationFolder("add_cards", new Date("2026-01-31T09:05:07.123Z"))).toBe(
      "20260131090507_add_cards",
    );
    expect(migrationFolder("20260101000000_init", new Date())).toBe("20260101000000_init");
  });

  it.each(["Add", "../x", "a__b", ""])("refuses the name %j", (name) => {
    expect(() => migrationFolder(name, new Date())).toThrow("is no name");
  });
});

it("finds the line of an error in a script", () => {
  expect(lineOf("SELECT 1;\nSELEC 2;", "11")).toBe(2);
  expect(lineOf("SELECT 1;", undefined)).toBeNull();
});

it("fills ids into the path of a page, and names what is missing", () => {
  expect(fillPath("/demo/journeys/{journey}/dashboard", { journey: "7" })).toBe("/demo/journeys/7/dashboard");
  expect(() => fillPath("/demo/{review}", {})).toThrow("no review");
});

it("prefers the user postgres to nobody", () => {
  const passwd =
    "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\npostgres:x:101:104::/:/bin/sh\n";
  expect(findSystemUser(passwd)).toEqual({ uid: 101, gid: 104 });
  expect(findSystemUser(passwd.replace(/postgres.*/, ""))).toEqual({ uid: 65_534, gid: 65_534 });
  expect(findSystemUser("root:x:0:0\n")).toBeNull();
});

it("finds a command on PATH", () => {
  expect(findOnPath(["no-such-command", "sh"])).toMatch(/\/sh$/);
  expect(findOnPath(["no-such-command"])).toBeNull();
});

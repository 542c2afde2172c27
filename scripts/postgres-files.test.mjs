import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  choosePort,
  isAlive,
  isPortFree,
  isServerOf,
  parsePostmaster,
  readPostmaster,
  readSettings,
  urlOf,
  writeSettings,
} from "./postgres-files.mjs";
import { loadSecrets } from "./secrets.mjs";

let dataDir;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "throughline-files-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe("the port", () => {
  it("stays the same while it is free", async () => {
    expect(await choosePort(23_456, { isFree: async () => true })).toBe(23_456);
  });

  it("moves when somebody else has it, past further taken ones", async () => {
    const rolls = [0, 0.5];
    const isFree = async (port) => port === 26_000;
    expect(await choosePort(23_456, { isFree, random: () => rolls.shift() })).toBe(26_000);
  });

  it("is refused with a sentence when none is free", async () => {
    await expect(choosePort(null, { isFree: async () => false })).rejects.toThrow("No free port");
  });

  it("is told taken from free by trying", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address();
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});

describe("the settings", () => {
  it("are null before the first start, and private afterwards", () => {
    expect(readSettings(dataDir)).toBeNull();
    writeSettings(dataDir, { port: 1, password: "p", ownerPid: 2 });
    expect(readSettings(dataDir)).toEqual({ port: 1, password: "p", ownerPid: 2 });
    expect(statSync(join(dataDir, "postgres.json")).mode & 0o777).toBe(0o600);
  });

  it("say which file is broken", () => {
    writeFileSync(join(dataDir, "postgres.json"), "{");
    expect(() => readSettings(dataDir)).toThrow("postgres.json can't be read");
  });

  it("make a URL", () => {
    expect(urlOf({ port: 5, password: "p" })).toBe("postgresql://throughline:p@127.0.0.1:5/throughline");
  });
});

describe("the pid file", () => {
  it("gives process, port and status", () => {
    const text = "4711\n/data\n1700000000\n23456\n\n127.0.0.1\n 1 2\nready   \n";
    expect(parsePostmaster(text)).toEqual({ pid: 4711, port: 23_456, status: "ready" });
  });

  it.each([undefined, "", "x\n", "-1\n"])("is nobody's when it holds %j", (text) => {
    expect(parsePostmaster(text)).toBeNull();
  });

  it("is no claim of a stranger who got the number", () => {
    expect(readPostmaster(dataDir)).toBeNull();
    expect(isAlive(process.pid)).toBe(true);
    expect(isServerOf(dataDir, process.pid)).toBe(false);
  });
});

describe("the secret", () => {
  it("is made once, private, and long enough", () => {
    const first = loadSecrets(dataDir, {});
    expect(Buffer.from(first.THROUGHLINE_SECRET, "base64url")).toHaveLength(32);
    expect(loadSecrets(dataDir, {})).toEqual(first);
    expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("comes from the environment when it is there, unless it is too short", () => {
    const secret = "s".repeat(32);
    expect(loadSecrets(dataDir, { THROUGHLINE_SECRET: secret })).toEqual({ THROUGHLINE_SECRET: secret });
    expect(() => loadSecrets(dataDir, { THROUGHLINE_SECRET: "short" })).toThrow("too short");
  });

  it("is never silently replaced when its file is damaged", () => {
    writeFileSync(join(dataDir, "secrets.json"), '{"THROUGHLINE_SECRET":""}');
    expect(() => loadSecrets(dataDir, {})).toThrow("no usable secret");
  });
});

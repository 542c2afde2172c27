import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endChild, exitCodeOf, spawnBound } from "./children.mjs";
import { takeLock } from "./lock.mjs";
import { isAlive } from "./postgres-files.mjs";
import { root } from "./project.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "throughline-children-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function untilGone(pid) {
  for (let waited = 0; waited < 5_000 && isAlive(pid); waited += 20) await sleep(20);
  return !isAlive(pid);
}

describe("a child", () => {
  it("gives its exit code, and 1 when it can't be started", async () => {
    expect(await exitCodeOf(spawnBound(process.execPath, ["-e", "process.exit(3)"]))).toBe(3);
    expect(await exitCodeOf(spawn("/no/such/command"))).toBe(1);
  });

  it("is ended, also when it does not listen", async () => {
    const deaf = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")';
    const child = spawnBound(process.execPath, ["-e", deaf], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await endChild(child, 100);
    expect(child.signalCode).toBe("SIGKILL");
  });

  it.runIf(process.platform === "linux")("dies with its parent, even by kill -9", async () => {
    const program = `
      import { spawnBound } from ${JSON.stringify(pathToFileURL(join(root, "scripts/children.mjs")).href)};
      console.log(spawnBound("sleep", ["60"]).pid);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(parent.stdout, "data");
    const pid = Number(line.toString());
    await sleep(100);
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    expect(await untilGone(pid)).toBe(true);
  });
});

describe("a lock", () => {
  it("keeps the second out until the first is done, and says who holds it", async () => {
    const file = join(folder, "lock");
    const release = await takeLock(file);
    const waits = [];
    const second = takeLock(file, (pid) => waits.push(pid));
    await sleep(50);
    expect(waits).toEqual([process.pid]);
    release();
    (await second)();
    expect(existsSync(file)).toBe(false);
  });

  it("is free when its holder is dead", async () => {
    const file = join(folder, "lock");
    const dead = spawn("true");
    await once(dead, "exit");
    writeFileSync(file, String(dead.pid));
    (await takeLock(file))();
  });
});

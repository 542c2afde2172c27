import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DEBIAN = ["chromium", "fonts-liberation"];
const BY_HAND =
  "A browser for the tests is missing. Install one of these: `npx playwright install --with-deps chromium`, or your system's Chromium or Google Chrome (on Debian and Ubuntu: `apt-get install chromium`).";

/** Background traffic is off: on a closed network Chromium would spend its start on refused connections. */
export const BROWSER_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * The path of a Chromium: Playwright's own, else the system's, else Debian's package, installed now.
 * @throws with what to install when there is none and none can be installed
 */
export async function findBrowser({ log = console.log } = {}) {
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const there = findOnPath(NAMES);
  if (there) return there;
  if (process.getuid?.() !== 0 || !findOnPath(["apt-get"])) throw new Error(BY_HAND);
  log("No browser is installed; installing Debian's chromium.");
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      encoding: "utf8",
    });
  apt("update");
  const installed = apt("install", "-y", "--no-install-recommends", ...DEBIAN);
  const path = findOnPath(NAMES);
  if (!path) throw new Error(`${BY_HAND}\n${installed.stderr ?? ""}`.trim());
  return path;
}

/** The first of these commands on PATH, as a path; null when there is none. */
export function findOnPath(names, path = process.env.PATH ?? "") {
  const folders = path.split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
}

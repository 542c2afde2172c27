import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files below the given files and folders of `base`, sorted, as paths relative to it. What is absent is left out. */
export function listFiles(base, entries, keep = () => true) {
  const found = [];
  for (const entry of entries) {
    let children;
    try {
      children = readdirSync(join(base, entry), { withFileTypes: true });
    } catch (error) {
      if (error.code === "ENOTDIR") found.push(entry);
      else if (error.code !== "ENOENT") throw error;
      continue;
    }
    for (const child of children) {
      const path = `${entry}/${child.name}`;
      if (child.isDirectory()) found.push(...listFiles(base, [path], keep));
      else if (child.isFile()) found.push(path);
    }
  }
  return found.filter(keep).sort();
}

/** SHA-256 over names and contents, so that a rename counts as a change too. */
export function hashFiles(base, files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(join(base, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

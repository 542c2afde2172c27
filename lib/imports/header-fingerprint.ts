import { hashText } from "./row-key";

/**
 * Recognises files with the same columns, to offer the mapping used last time: 16 hexadecimal digits over the names in their
 * order, capitals and spaces aside.
 */
export function headerFingerprint(header: readonly string[]): string {
  const names = header.map((name) => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase());
  const out = new Uint32Array(2);
  hashText(names.join("\u001f"), out);
  return Array.from(out, (half) => half.toString(16).padStart(8, "0")).join("");
}

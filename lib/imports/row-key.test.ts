import { describe, expect, it } from "vitest";
import { hashText } from "./row-key";

const out = new Uint32Array(2);
function hash(text: string): [number, number] {
  hashText(text, out);
  return [out[0]!, out[1]!];
}

function bitsOf(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

describe("hashText", () => {
  it("is the same for the same text and tells like texts apart", () => {
    expect(hash("e1\u001fu1")).toEqual(hash(["e1", "u1"].join("\u001f")));
    const texts = [
      "",
      "\0",
      "\0\0",
      "a",
      "a\0",
      "aa",
      "aaa",
      "ab",
      "ba",
      "ü",
      "u\u0308",
      "e1\u001f",
      "\u001fe1",
    ];
    expect(new Set(texts.map((text) => hash(text).join())).size).toBe(texts.length);
  });

  it("never collides on a million keys, not even in lists of like keys", () => {
    const seen = new Set<bigint>();
    for (let i = 0; i < 1_000_000; i++) {
      hashText(i % 2 ? `e${i}` : `e${i}\u001fu${i >> 3}\u001fpage_view\u001f2026-01-01T00:00:00.000Z`, out);
      seen.add((BigInt(out[0]!) << 32n) | BigInt(out[1]!));
    }
    expect(seen.size).toBe(1_000_000);
  });

  it("spreads every lane and bit evenly", () => {
    const buckets = new Uint32Array(512);
    for (let i = 0; i < 256_000; i++) {
      hashText(`u${i}`, out);
      buckets[out[0]! & 255]!++;
      buckets[256 + (out[1]! >>> 24)]!++;
    }
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(200);
  });

  it("flips half of the bits when one character changes", () => {
    let flipped = 0;
    const runs = 2000;
    for (let i = 0; i < runs; i++) {
      const [a, b] = hash(`row ${i} of the file`);
      const [c, d] = hash(`row ${i} of the filf`);
      flipped += bitsOf(a ^ c) + bitsOf(b ^ d);
    }
    expect(flipped / runs).toBeGreaterThan(31);
    expect(flipped / runs).toBeLessThan(33);
  });
});

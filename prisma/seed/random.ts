/** A deterministic source of randomness: the same seed gives the same draws on every machine. */
export interface Random {
  /** The next draw, in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of the entries, in proportion to its weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  shuffle<T>(list: readonly T[]): T[];
  /** Lower-case letters and digits, as the tools' own ids are. */
  token(length: number): string;
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * Makes a stream of random draws; streams of different names under one seed are independent of each other, so
 * that a change in one export leaves the others as they were.
 * @source a 32-bit Weyl sequence through an avalanche of two multiplications (Wellons' lowbias32 constants).
 */
export function createRandom(seed: number, stream: string): Random {
  let state = seed | 0;
  for (const char of stream) state = avalanche(state ^ char.charCodeAt(0));
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    return (avalanche(state) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T;
  return {
    next,
    int,
    pick,
    weighted(entries) {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of entries) {
        left -= weight;
        if (left < 0) return value;
      }
      return (entries.at(-1) as (typeof entries)[number])[0];
    },
    shuffle<T>(list: readonly T[]) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(0, i);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
    token(length) {
      let text = "";
      while (text.length < length) text += ALPHABET[int(0, 35)];
      return text;
    },
  };
}

function avalanche(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

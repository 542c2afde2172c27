import fc from "fast-check";
import { expect, it } from "vitest";
import { outOfOrder } from "./out-of-order";

/** How long the longest rising run is, by the definition. */
function longestRun(places: readonly number[]): number {
  const best = places.map(() => 1);
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j < i; j++) if (places[j]! < places[i]!) best[i] = Math.max(best[i]!, best[j]! + 1);
  return Math.max(0, ...best);
}

const ranked = (places: readonly number[]) => places.map((place) => [`card ${place}`, place] as const);

it("leaves out the fewest that must have been moved", () => {
  expect(outOfOrder([])).toEqual([]);
  expect(outOfOrder(ranked([1, 2, 0, 3]))).toEqual(["card 0"]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 40 }), (places) => {
      const moved = new Set(outOfOrder(ranked(places)));
      const kept = places.filter((place) => !moved.has(`card ${place}`));
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      expect(kept.length).toBe(longestRun(places));
    }),
  );
});

it("looks at each of very many only a few times", () => {
  const count = 5_000;
  for (const at of [(n: number) => n, (n: number) => count - n, (n: number) => (n * 2_503) % count]) {
    let looks = 0;
    const watched = Array.from({ length: count }, (_, n) => {
      const one = [String(n), at(n)] as const;
      return new Proxy(one, {
        get: (target, key) => {
          if (key === "1") looks++;
          return Reflect.get(target, key);
        },
      });
    });
    outOfOrder(watched);
    expect(looks).toBeLessThan(count * (Math.log2(count) + 3));
  }
});

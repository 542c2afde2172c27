/**
 * Decides yes or no for one case after another so that the number of yeses never strays from the sum of the
 * rates by more than one, over any stretch of cases: the story comes out exactly, whatever the seed.
 */
interface Quota {
  /** Takes the next case into account; true when one yes is owed. */
  owes(rate: number): boolean;
  /** Books one yes, also one that happened by itself. */
  book(): void;
}

export function createQuota(): Quota {
  let debt = 0.5;
  return {
    owes(rate) {
      debt += rate;
      return debt >= 1;
    },
    book() {
      debt -= 1;
    },
  };
}

/** Splits `total` into whole parts in proportion to the weights; the parts add up to `total` exactly. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let upTo = 0;
  return weights.map((weight) => {
    upTo += weight;
    const part = Math.round((total * upTo) / sum) - given;
    given += part;
    return part;
  });
}

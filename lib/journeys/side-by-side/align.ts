/** Two things of two maps that stand for one another; null: the other map has none. */
export interface Pair<T> {
  left: T | null;
  right: T | null;
}

interface Named {
  name: string;
  /** only things of one kind stand for one another; absent: all do */
  kind?: string;
}

const keyOf = ({ name, kind = "" }: Named) => `${kind} ${name.trim().toLowerCase().replace(/\s+/g, " ")}`;

/** For each of the left the index of the right one of the same name; of equal names the first with the first. */
function byName(left: readonly Named[], right: readonly Named[]): (number | null)[] {
  const free = new Map<string, number[]>();
  right.forEach((one, index) => {
    free.set(keyOf(one), [...(free.get(keyOf(one)) ?? []), index]);
  });
  return left.map((one) => free.get(keyOf(one))?.shift() ?? null);
}

/**
 * What was renamed stands between the same neighbours: the nameless of the left are given, in order, those of the right that
 * stand in the same gap and are of the same kind.
 */
function byOrder(
  left: readonly Named[],
  right: readonly Named[],
  matched: (number | null)[],
): (number | null)[] {
  const result = [...matched];
  const taken = new Set(matched.filter((index) => index !== null));
  for (const [index, one] of left.entries()) {
    if (result[index] !== null) continue;
    const known = result.slice(0, index).findLast((other) => other !== null) ?? -1;
    const next = matched.slice(index + 1).find((other) => other !== null && other > known) ?? right.length;
    const found = right.findIndex(
      (other, place) => place > known && place < next && !taken.has(place) && other.kind === one.kind,
    );
    if (found < 0) continue;
    result[index] = found;
    taken.add(found);
  }
  return result;
}

/**
 * Both lists beside one another, in the order of the left; each of the right alone after its neighbour.
 * @param partner for each of the left the index of its own of the right, or null
 */
export function paired<T>(
  left: readonly T[],
  right: readonly T[],
  partner: readonly (number | null)[],
): Pair<T>[] {
  const taken = new Set(partner);
  const pairs: Pair<T>[] = [];
  const addAloneFrom = (place: number) => {
    for (let at = place; at < right.length && !taken.has(at); at++)
      pairs.push({ left: null, right: right[at]! });
  };
  addAloneFrom(0);
  left.forEach((one, index) => {
    const place = partner[index] ?? null;
    pairs.push({ left: one, right: place === null ? null : right[place]! });
    if (place !== null) addAloneFrom(place + 1);
  });
  return pairs;
}

/**
 * The stages or lanes of two maps beside one another: those of the same name, then those that stand in the same place.
 */
export function align<T extends Named>(left: readonly T[], right: readonly T[]): Pair<T>[] {
  return paired(left, right, byOrder(left, right, byName(left, right)));
}

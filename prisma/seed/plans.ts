import type { Quarter } from "./calendar";
import type { Customer } from "./customers";
import {
  CONSIDERATION,
  entriesOf,
  isActiveIn,
  type Market,
  type Person,
  PURCHASE,
  WINDOW_MS,
} from "./market";
import type { Random } from "./random";

/** Who looks at the small plan rather than the large one, of those who look at either. */
const EXPLORERS = { usually: 0.36, whoBought: 0.6, whoDidNot: 0.27, whoStayed: 0.44, whoLeft: 0.31 };

/**
 * Gives everybody but offices the plan they look at, chosen at the top of every page of the shop: in the newest quarter,
 * prices that grow on the last page lose more of those who buy for a household, so that more of who stays away looks at the
 * large plan. Who did what is settled before, so no number of everybody's moves.
 */
export function choosePlans(
  customers: readonly Customer[],
  market: Market,
  [middle, newest]: readonly [Quarter, Quarter],
  random: Random,
): Customer[] {
  const considered = new Map(entriesOf(market, CONSIDERATION, newest).map(({ person, at }) => [person, at]));
  const share = (person: Person) => {
    if (isActiveIn(person, middle))
      return isActiveIn(person, newest) ? EXPLORERS.whoStayed : EXPLORERS.whoLeft;
    const at = considered.get(person);
    if (at === undefined || at < newest.releaseDay.startMs - WINDOW_MS / 6) return EXPLORERS.usually;
    const bought = person.visits[PURCHASE].some((time) => time >= at && time <= at + WINDOW_MS);
    return bought ? EXPLORERS.whoBought : EXPLORERS.whoDidNot;
  };
  return customers.map((customer, index) => {
    const draw = random.next();
    if (customer.plan === "Office") return customer;
    return { ...customer, plan: draw < share(market.people[index]!) ? "Explorer" : "Regular" };
  });
}

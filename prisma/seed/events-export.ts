import type { Quarter } from "./calendar";
import { csvLine } from "./csv";
import type { Customer } from "./customers";
import type { EventsMapping } from "./demo";
import { ADVOCACY, AWARENESS, CONSIDERATION, EXPERIENCE, type Market, PURCHASE, type Visit } from "./market";
import type { Random } from "./random";

export const STAGE_EVENTS: readonly (readonly string[])[] = [
  ["Page Viewed", "Ad Clicked"],
  ["Coffee Viewed", "Taste Quiz Finished", "Added to Cart"],
  ["Order Placed", "Subscription Renewed"],
  ["Brew Guide Opened", "Coffee Rated"],
  ["Friend Referred", "Review Posted"],
];

const EVENTS_HEADER = [
  "event",
  "time",
  "distinct_id",
  "$insert_id",
  "$browser",
  "$os",
  "$device_type",
  "mp_country_code",
  "$current_url",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "plan",
  "revenue",
  "currency",
] as const;

export const EVENTS_MAPPING: EventsMapping = {
  fields: {
    id: "$insert_id",
    person: "distinct_id",
    event: "event",
    at: "time",
    channel: "utm_source",
    page: "$current_url",
    value: "revenue",
    segment: "plan",
  },
  dateFormat: "epoch-s",
  decimal: ".",
};

const SITE = "https://northlight-coffee.example.org";
const COFFEES = [
  "guji-natural",
  "huila-washed",
  "kirinyaga-aa",
  "minas-honey",
  "sumatra-decaf",
  "house-espresso",
];
const LANDINGS = ["/", "/", "/coffee", "/how-it-works", "/gifts", "/journal/first-moka-pot", "/bean-guide"];
// Events of no stage, as every site sends them.
const ASIDES = ["FAQ Viewed", "Newsletter Signed Up", "Store Finder Opened"] as const;
const BROKEN_TIMES = ["", "1970-13-45", "not set", "NaN", "2026-02-30 25:61:00"] as const;
const BROKEN_ROWS = 12;
const DUPLICATE_SHARE = 0.004;

/**
 * The event export of one quarter: every visit, asides, a dozen rows whose time was broken on the way, and rows sent
 * twice under the same $insert_id.
 * @source Mixpanel's raw export as CSV: epoch seconds, `$`-prefixed defaults, UTM columns, custom properties last
 */
export function eventsExport(
  market: Market,
  customers: readonly Customer[],
  quarter: Quarter,
  random: Random,
): string {
  const visits = market.visits
    .filter(({ at }) => at >= quarter.startMs && at < quarter.endMs)
    .sort((a, b) => a.at - b.at || a.person.index - b.person.index || a.stage - b.stage);
  const lines: string[] = [];
  for (const step of visits) {
    const customer = customers[step.person.index] as Customer;
    const [event, page, revenue] = detail(step, customer, random);
    const line = row(event, String(step.at / 1000), customer, page, revenue, random);
    lines.push(line);
    if (random.next() < DUPLICATE_SHARE) lines.push(line);
    const aside = step.at + random.int(40, 900) * 1000;
    if (random.next() < 0.035 && aside < quarter.endMs) {
      lines.push(row(random.pick(ASIDES), String(aside / 1000), customer, "/help", "", random));
    }
  }
  for (let i = 0; i < BROKEN_ROWS; i++) {
    const { person } = random.pick(visits);
    const time = BROKEN_TIMES[i % BROKEN_TIMES.length] as string;
    const broken = row("Page Viewed", time, customers[person.index] as Customer, "/", "", random);
    lines.splice(random.int(0, lines.length), 0, broken);
  }
  return csvLine(EVENTS_HEADER) + lines.join("");
}

function row(
  event: string,
  time: string,
  customer: Customer,
  page: string,
  revenue: string,
  random: Random,
): string {
  const { distinctId, browser, os, device, country, source, medium, campaign, plan } = customer;
  return csvLine([
    event,
    time,
    distinctId,
    random.token(16),
    browser,
    os,
    device,
    country,
    SITE + page,
    source,
    medium,
    campaign,
    plan,
    revenue,
    revenue === "" ? "" : "EUR",
  ]);
}

/** Event name, page and revenue of a visit. */
function detail({ stage, kind }: Visit, customer: Customer, random: Random): [string, string, string] {
  const names = STAGE_EVENTS[stage] as readonly string[];
  switch (stage) {
    case AWARENESS:
      return customer.medium === "cpc" && kind === "first" && random.next() < 0.6
        ? ["Ad Clicked", "/how-it-works", ""]
        : ["Page Viewed", random.pick(LANDINGS), ""];
    case CONSIDERATION: {
      const name = random.weighted([
        [names[0], 60],
        [names[1], 18],
        [names[2], 22],
      ] as const) as string;
      const page =
        name === "Added to Cart" ? "/cart" : name === "Coffee Viewed" ? coffee(random) : "/bean-guide/quiz";
      return [name, page, ""];
    }
    case PURCHASE:
      return kind === "renewal"
        ? ["Subscription Renewed", "/account/billing", price(customer.plan, random)]
        : ["Order Placed", "/checkout/thank-you", price(customer.plan, random)];
    case EXPERIENCE:
      return random.next() < 0.6
        ? ["Brew Guide Opened", "/brew/guide", ""]
        : ["Coffee Rated", "/account/bags", ""];
    case ADVOCACY:
      return random.next() < 0.7
        ? ["Friend Referred", "/account/friends", ""]
        : ["Review Posted", coffee(random), ""];
    default:
      throw new RangeError(`No stage ${stage}`);
  }
}

function coffee(random: Random): string {
  return `/coffee/${random.pick(COFFEES)}`;
}

/** Euros; the yearly prices of offices have thousands, and the tool writes them with a comma. */
function price(plan: string, random: Random): string {
  if (plan === "Explorer") return random.pick(["14.90", "24.90"]);
  if (plan === "Regular") return random.pick(["27.80", "34.90", "41.70"]);
  return random.next() < 0.12 ? random.pick(["1,188.00", "1,548.00"]) : random.pick(["99.00", "129.00"]);
}

import { addDays } from "@/lib/dates";
import { ADS_MAPPING, adsExport } from "./ads-export";
import { walk } from "./behaviour";
import { CALENDAR, instantAt, type Quarter, quartersBefore, workday } from "./calendar";
import { CSAT_MAPPING, csatExport } from "./csat-export";
import { inventCustomers } from "./customers";
import type { Demo, DemoExport, PersonKey, SourceKey } from "./demo";
import { EVENTS_MAPPING, eventsExport } from "./events-export";
import { demoJourney } from "./journey";
import { NPS_MAPPING, npsExport } from "./nps-export";
import { choosePlans } from "./plans";
import { createRandom } from "./random";
import { demoReviews } from "./reviews";
import { type QuarterStory, STORY } from "./story";

/**
 * The demo team: a coffee subscription with the last three quarters over before `now` as its tools export them.
 * The same seed and the same quarter of `now` give the same files, byte for byte.
 * @unit now in ms since the epoch
 */
export function buildDemo({ seed, now }: { seed: number; now: number }): Demo {
  const [history, oldest, middle, newest] = quartersBefore(now, 4) as [Quarter, Quarter, Quarter, Quarter];
  const market = walk([history, oldest, middle, newest], STORY, createRandom(seed, "behaviour"));
  const invented = inventCustomers(market.people.length, createRandom(seed, "customers"));
  const customers = choosePlans(invented, market, [middle, newest], createRandom(seed, "plans"));
  const [, first, second, third] = STORY;
  const exports = [
    { quarter: oldest, story: first, release: null },
    { quarter: middle, story: second, release: null },
    { quarter: newest, story: third, release: { usual: second.purchaseNps, at: newest.releaseDay.startMs } },
  ].flatMap(({ quarter, story, release }) => {
    const stream = (name: string) => createRandom(seed, `${name} ${quarter.label}`);
    const csv: Record<SourceKey, string> = {
      events: eventsExport(market, customers, quarter, stream("events")),
      nps: npsExport({ market, customers, quarter, story, release, random: stream("nps") }),
      csat: csatExport(market, customers, quarter, story.support, stream("csat")),
      ads: adsExport(quarter, stream("ads")),
    };
    return filesOf(quarter, csv, now);
  });
  const told = (quarter: Quarter, story: QuarterStory) => ({ quarter, story });
  return {
    team: { name: "Northlight Coffee", slug: "demo", ...CALENDAR },
    people: [
      { key: "jo", name: "Jo Okafor", email: "demo@throughline.test", role: "owner" },
      { key: "ana", name: "Ana Brandt", email: "ana.brandt@northlight.test", role: "admin" },
      { key: "mia", name: "Mia Keller", email: "mia.keller@northlight.test", role: "editor" },
      { key: "tom", name: "Tom Lindqvist", email: "tom.lindqvist@northlight.test", role: "editor" },
    ],
    journey: demoJourney(),
    sources: [
      { key: "events", name: "Website and shop events", kind: "events" },
      { key: "nps", name: "Purchase survey (NPS)", kind: "responses" },
      { key: "csat", name: "Support satisfaction", kind: "responses" },
      { key: "ads", name: "Ads spend", kind: "measures" },
    ],
    exports,
    reviews: demoReviews(told(oldest, first), told(middle, second), told(newest, third)),
  };
}

/** Who brings in which export, and how many days and hours after the quarter's end. */
const ROUTINE: readonly { source: SourceKey; by: PersonKey; day: number; hour: number; minute: number }[] = [
  { source: "events", by: "ana", day: 1, hour: 9, minute: 12 },
  { source: "nps", by: "ana", day: 1, hour: 9, minute: 31 },
  { source: "csat", by: "tom", day: 2, hour: 11, minute: 4 },
  { source: "ads", by: "ana", day: 2, hour: 14, minute: 47 },
];

function filesOf(quarter: Quarter, csv: Record<SourceKey, string>, now: number): DemoExport[] {
  const { startsOn, endsOn, endMs, label } = quarter;
  const lastDay = addDays(endsOn, -1);
  const names: Record<SourceKey, string> = {
    events: `northlight_events_${startsOn}_${lastDay}.csv`,
    nps: `delighted-northlight-coffee-${startsOn}-to-${lastDay}.csv`,
    csat: `export-support-satisfaction-${endsOn}.csv`,
    ads: `Campaign report by day ${startsOn} - ${lastDay}.csv`,
  };
  const mappings = { events: EVENTS_MAPPING, nps: NPS_MAPPING, csat: CSAT_MAPPING, ads: ADS_MAPPING };
  return ROUTINE.map(({ source, by, day, hour, minute }, i) => {
    const planned = instantAt(workday(addDays(endsOn, day)), hour, minute);
    // Right after a quarter's end the routine is still to come; the files then came in since midnight.
    const soonest = endMs + ((now - endMs) * (i + 1)) / (ROUTINE.length + 1);
    return {
      source,
      quarter: label,
      fileName: names[source],
      importedAt: new Date(Math.floor(Math.min(planned, soonest))).toISOString(),
      importedBy: by,
      mapping: mappings[source],
      csv: csv[source],
    };
  });
}

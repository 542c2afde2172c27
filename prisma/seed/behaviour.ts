import { DAY_MS } from "@/lib/dates";
import type { Quarter } from "./calendar";
import {
  AWARENESS,
  activeIn,
  arrive,
  CONSIDERATION,
  type Entry,
  EXPERIENCE,
  entriesOf,
  isActiveIn,
  type Market,
  type Person,
  PURCHASE,
  visit,
  WINDOW_MS,
} from "./market";
import { apportion, createQuota } from "./quota";
import type { Random } from "./random";
import { createRhythm, type Rhythm, shareOver } from "./rhythm";
import { AFTER_RELEASE, BUY_BEFORE_RELEASE, FOUNDERS, type QuarterStory } from "./story";

const WAIT_DAYS = { consider: 3.5, buy: 5, use: 5, recommend: 8 };
const BILLING_DAYS = 31;
/** Share of prospects who were here a quarter ago and only looked around then. */
const RETURNING = 0.08;

interface Scene {
  market: Market;
  quarter: Quarter;
  story: QuarterStory;
  random: Random;
  rhythm: Rhythm;
  /** From when the release is felt; never, but in the newest quarter. */
  releasedAt: number;
}

/** A step from a stage to the next: how likely from an entry at that instant, and when it is taken. */
interface Step {
  rate: (at: number) => number;
  takenAt: (at: number) => number;
}

/**
 * Lets people walk through the quarters so that every rate of the stories is met to the person, however the dice
 * fall: who takes a step is drawn by quota in the order of entry, and only the waits and repeats are free.
 */
export function walk(quarters: readonly Quarter[], stories: readonly QuarterStory[], random: Random): Market {
  const market: Market = { people: [], visits: [] };
  const rhythm = createRhythm(quarters, random);
  quarters.forEach((quarter, i) => {
    const before = quarters[i - 1];
    const newest = i === quarters.length - 1;
    const releasedAt = newest ? quarter.releaseDay.startMs + 10 * 3_600_000 : Number.POSITIVE_INFINITY;
    const story = stories[i] as QuarterStory;
    const scene: Scene = { market, quarter, story, random, rhythm, releasedAt };
    if (!before) startWith(scene, FOUNDERS);
    becomeAware(scene, before);
    takeSteps(scene, AWARENESS, plainStep(rhythm, story.consider, WAIT_DAYS.consider));
    takeSteps(scene, CONSIDERATION, buyingStep(scene, entriesOf(market, CONSIDERATION, quarter)));
    if (before) renew(scene, before);
    takeSteps(scene, PURCHASE, usingStep(scene));
    takeSteps(scene, EXPERIENCE, plainStep(rhythm, story.recommend, WAIT_DAYS.recommend));
  });
  return market;
}

/** Subscribers from before all records, who bought at some time of the quarter. */
function startWith({ market, quarter, random, rhythm }: Scene, count: number): void {
  for (let i = 0; i < count; i++) {
    visit(market, arrive(market), PURCHASE, rhythm.momentOf(random.pick(quarter.days)), "first");
  }
}

function becomeAware(scene: Scene, before: Quarter | undefined): void {
  const { market, quarter, story, random, rhythm } = scene;
  const half = before ? (before.startMs + before.endMs) / 2 : 0;
  const returners = before
    ? random.shuffle(
        entriesOf(market, AWARENESS, before).filter(
          ({ person, at }) =>
            at < half && person.visits.slice(CONSIDERATION).every((list) => list.length === 0),
        ),
      )
    : [];
  const quota = createQuota();
  const perDay = apportion(
    story.awareness,
    quarter.days.map((day) => day.weight),
  );
  quarter.days.forEach((day, i) => {
    for (let n = perDay[i] as number; n > 0; n--) {
      const back = quota.owes(RETURNING) ? returners.pop() : undefined;
      if (back) quota.book();
      const person = back?.person ?? arrive(market);
      const at = rhythm.momentOf(day);
      visit(market, person, AWARENESS, at, "first");
      comeAgain(scene, person, AWARENESS, at, AGAIN[AWARENESS] as number);
    }
  });
}

/** More visits of the same stage within days, in the same quarter: they make traffic and change no entry. */
function comeAgain(scene: Scene, person: Person, stage: number, at: number, chance: number): void {
  const { market, quarter, random, rhythm } = scene;
  for (let n = 0; n < 3 && random.next() < chance; n++) {
    const again = rhythm.awake(at + random.next() ** 2 * 3.5 * DAY_MS);
    const sameQuarter = at < quarter.endMs ? again < quarter.endMs : true;
    if (sameQuarter) visit(market, person, stage, again, "again");
  }
}

/** How likely each further visit of a stage is. */
const AGAIN = [0.28, 0.38, 0.1, 0.42, 0];

function takeSteps(scene: Scene, stage: number, step: Step): void {
  const { market, quarter } = scene;
  const quota = createQuota();
  const entries = entriesOf(market, stage, quarter);
  const rates = wobble(scene, entries, step.rate);
  for (const [i, { person, at }] of entries.entries()) {
    const owed = quota.owes(rates[i] as number);
    const next = person.visits[stage + 1] as number[];
    if (next.some((time) => time >= at && time <= at + WINDOW_MS)) {
      quota.book();
    } else if (owed && (person.closedUntil[stage] as number) < at) {
      quota.book();
      const takenAt = step.takenAt(at);
      visit(market, person, stage + 1, takenAt, "first");
      comeAgain(scene, person, stage + 1, takenAt, AGAIN[stage + 1] as number);
    } else {
      person.closedUntil[stage] = at + WINDOW_MS;
    }
  }
}

/**
 * Before the release people buy as ever; after it so much more rarely that the mature entrants of the newest quarter
 * come out at the story's rate.
 */
function buyingStep({ story, quarter, random, rhythm, releasedAt }: Scene, entries: readonly Entry[]): Step {
  if (releasedAt === Number.POSITIVE_INFINITY) return plainStep(rhythm, story.buy, WAIT_DAYS.buy);
  const mature = entries.filter(({ at }) => at + WINDOW_MS <= quarter.endMs);
  const untouched = mature.reduce((sum, { at }) => sum + shareOver(releasedAt - at, WAIT_DAYS.buy), 0);
  const owed = (story.buy / BUY_BEFORE_RELEASE) * mature.length;
  const left = Math.max(0.05, (owed - untouched) / (mature.length - untouched));
  return {
    rate: (at) => {
      const before = shareOver(releasedAt - at, WAIT_DAYS.buy);
      return BUY_BEFORE_RELEASE * (before + (1 - before) * left);
    },
    takenAt: (at) => {
      let wait = rhythm.wait(WAIT_DAYS.buy);
      while (at < releasedAt && at + wait >= releasedAt && random.next() > left)
        wait = rhythm.wait(WAIT_DAYS.buy);
      return rhythm.awake(at + wait);
    },
  };
}

/**
 * The rates, better in some weeks and worse in others by as much as chance would make them, and yet of the same sum
 * over the mature entries.
 */
function wobble(
  { quarter, random, releasedAt }: Scene,
  entries: readonly Entry[],
  rate: Step["rate"],
): number[] {
  const plain = entries.map(({ at }) => rate(at));
  const weeks = Map.groupBy(entries.keys(), (i) => weekOf(quarter, (entries[i] as Entry).at));
  const bent = [...plain];
  for (const indices of weeks.values()) {
    const mean = indices.reduce((sum, i) => sum + (plain[i] as number), 0) / indices.length;
    // The sum of four uniform draws stands in for a normal one.
    const normal = Math.sqrt(3) * (random.next() + random.next() + random.next() + random.next() - 2);
    const factor = Math.max(0.5, 1 + normal * Math.sqrt((1 - mean) / (mean * indices.length)));
    for (const i of indices) bent[i] = (plain[i] as number) * factor;
  }
  const inLastWindow = releasedAt !== Number.POSITIVE_INFINITY;
  const counts = (i: number) => !inLastWindow || (entries[i] as Entry).at + WINDOW_MS <= quarter.endMs;
  const sum = (rates: readonly number[]) => rates.reduce((all, one, i) => all + (counts(i) ? one : 0), 0);
  const scale = sum(plain) / sum(bent);
  return bent.map((one) => one * scale);
}

function weekOf(quarter: Quarter, at: number): number {
  return Math.floor((at - quarter.startMs) / (7 * DAY_MS));
}

function plainStep(rhythm: Rhythm, rate: number, meanDays: number): Step {
  return { rate: () => rate, takenAt: (at) => rhythm.awake(at + rhythm.wait(meanDays)) };
}

function usingStep({ story, rhythm, releasedAt }: Scene): Step {
  return {
    rate: (at) => story.use * (at < releasedAt ? 1 : AFTER_RELEASE.use),
    takenAt: (at) => rhythm.awake(at + rhythm.wait(WAIT_DAYS.use)),
  };
}

/** Bills those who stay: the share of last quarter's active people that the story says, who already are included. */
function renew(scene: Scene, before: Quarter): void {
  const { market, quarter, story, random } = scene;
  const active = activeIn(market, before);
  const still = active.filter((person) => isActiveIn(person, quarter));
  const others = random.shuffle(active.filter((person) => !isActiveIn(person, quarter)));
  const staying = Math.max(0, Math.round(story.retention * active.length) - still.length);
  for (const person of others.slice(0, staying)) bill(scene, person);
}

/**
 * Renewals come every 31 days after the last purchase, in the early morning: later than the window of that purchase,
 * so that what follows them is never taken for what followed it.
 */
function bill({ market, quarter, random, releasedAt }: Scene, person: Person): void {
  const last = Math.max(...person.visits[PURCHASE]);
  const dates = quarter.days.filter(({ startMs, endMs }) => {
    const daysSince = Math.floor((startMs + (endMs - startMs) / 2 - last) / DAY_MS + 0.5);
    return daysSince > 0 && daysSince % BILLING_DAYS === 0;
  });
  const keptAt = (startMs: number) => (startMs < releasedAt ? 1 : AFTER_RELEASE.renewals);
  const first = random.weighted(dates.map((day, i) => [i, keptAt(day.startMs) / (i + 1)] as const));
  dates.slice(first).forEach((day, i) => {
    if (i > 0 && random.next() > 0.55 * keptAt(day.startMs)) return;
    const at = day.startMs + (5 * 3600 + random.int(0, 5400)) * 1000;
    visit(market, person, PURCHASE, at, "renewal");
  });
}

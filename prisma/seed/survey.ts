import type { Quarter } from "./calendar";
import { entriesOf, type Market, type Person } from "./market";
import type { Random } from "./random";
import { createRhythm } from "./rhythm";
import type { NpsCounts } from "./story";

export interface Invitation {
  person: Person;
  answeredAt: number;
}

/**
 * People who were in a stage in the quarter and answered, within days and still in it; one answer each, in order of
 * time. Fewer when there are not enough people.
 */
export function answering(
  market: Market,
  quarter: Quarter,
  ask: { stage: number; count: number; waitDays: number },
  random: Random,
): Invitation[] {
  const rhythm = createRhythm([quarter], random);
  const invited = entriesOf(market, ask.stage, quarter)
    .map(({ person, at }) => ({ person, answeredAt: rhythm.awake(at + rhythm.wait(ask.waitDays)) }))
    .filter(({ answeredAt }) => answeredAt < quarter.endMs);
  return random
    .shuffle(invited)
    .slice(0, ask.count)
    .sort((a, b) => a.answeredAt - b.answeredAt || a.person.index - b.person.index);
}

export type NpsGroup = keyof CommentGroups;
interface CommentGroups {
  promoter: true;
  passive: true;
  detractor: true;
}

export function npsTotal({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors;
}

/** Exactly these groups, in random order. */
export function dealGroups(counts: NpsCounts, random: Random): NpsGroup[] {
  return random.shuffle([
    ...Array<NpsGroup>(counts.promoters).fill("promoter"),
    ...Array<NpsGroup>(counts.passives).fill("passive"),
    ...Array<NpsGroup>(counts.detractors).fill("detractor"),
  ]);
}

/**
 * Exactly these groups, the first `before` of them in the proportions of `usual`, as far as the totals allow: what
 * is worse than usual all lies after.
 */
export function dealGroupsAround(
  counts: NpsCounts,
  usual: NpsCounts,
  before: number,
  random: Random,
): NpsGroup[] {
  const all = npsTotal(counts);
  const share = (part: number, most: number) => Math.min(most, Math.round((part / npsTotal(usual)) * before));
  const promoters = share(usual.promoters, counts.promoters);
  const detractors = Math.max(
    share(usual.detractors, counts.detractors),
    before - promoters - counts.passives,
  );
  const early = { promoters, detractors, passives: before - promoters - detractors };
  const late = {
    promoters: counts.promoters - early.promoters,
    passives: counts.passives - early.passives,
    detractors: counts.detractors - early.detractors,
  };
  if (before > all || Math.min(late.promoters, late.passives, late.detractors) < 0) {
    throw new RangeError("More answers before the release than there are");
  }
  return [...dealGroups(early, random), ...dealGroups(late, random)];
}

/** A score of the group on the scale from 0 to 10. */
export function scoreOf(group: NpsGroup, random: Random): number {
  if (group === "promoter")
    return random.weighted([
      [9, 45],
      [10, 55],
    ] as const);
  if (group === "passive")
    return random.weighted([
      [7, 40],
      [8, 60],
    ] as const);
  return random.weighted([
    [0, 7],
    [1, 3],
    [2, 7],
    [3, 12],
    [4, 14],
    [5, 27],
    [6, 30],
  ] as const);
}

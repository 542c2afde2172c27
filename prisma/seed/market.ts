import { DAY_MS } from "@/lib/dates";
import type { Quarter } from "./calendar";

export const AWARENESS = 0;
export const CONSIDERATION = 1;
export const PURCHASE = 2;
export const EXPERIENCE = 3;
export const ADVOCACY = 4;
export const WINDOW_MS = 30 * DAY_MS;

/** One person and the instants at which they were in each stage, in the order in which they came about. */
export interface Person {
  index: number;
  visits: [number[], number[], number[], number[], number[]];
  /** Until when a step from each stage must not happen, because the story has counted it as not taken. */
  closedUntil: [number, number, number, number, number];
}

export interface Visit {
  person: Person;
  stage: number;
  at: number;
  kind: "first" | "again" | "renewal";
}

/** First visit of a stage inside a quarter. */
export interface Entry {
  person: Person;
  at: number;
}

/** Everybody who ever came by, and everything they did, by stage. */
export interface Market {
  people: Person[];
  visits: Visit[];
}

export function arrive(market: Market): Person {
  const person: Person = {
    index: market.people.length,
    visits: [[], [], [], [], []],
    closedUntil: [0, 0, 0, 0, 0],
  };
  market.people.push(person);
  return person;
}

export function visit(market: Market, person: Person, stage: number, at: number, kind: Visit["kind"]): void {
  (person.visits[stage] as number[]).push(at);
  market.visits.push({ person, stage, at, kind });
}

/** The entries of a stage in a quarter, earliest first. */
export function entriesOf(market: Market, stage: number, quarter: Quarter): Entry[] {
  const entries: Entry[] = [];
  for (const person of market.people) {
    let at = Number.POSITIVE_INFINITY;
    for (const time of person.visits[stage] as number[]) {
      if (time < at && time >= quarter.startMs && time < quarter.endMs) at = time;
    }
    if (at !== Number.POSITIVE_INFINITY) entries.push({ person, at });
  }
  return entries.sort((a, b) => a.at - b.at || a.person.index - b.person.index);
}

/** Those with a visit of the purchase or a later stage in the quarter, whom retention counts. */
export function activeIn(market: Market, quarter: Quarter): Person[] {
  return market.people.filter((person) => isActiveIn(person, quarter));
}

export function isActiveIn(person: Person, quarter: Quarter): boolean {
  return person.visits
    .slice(PURCHASE)
    .some((times) => times.some((at) => at >= quarter.startMs && at < quarter.endMs));
}

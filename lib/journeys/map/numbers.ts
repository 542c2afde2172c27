import type { MeasuredFeeling } from "@/lib/journeys/map/emotion/disagreement";
import type { QuarterName } from "@/lib/kpis/dashboard/schema";
import type { ChangeCall, Kpi } from "@/lib/kpis/schema";

/** A number of a stage as it stands under the stage's name. */
export interface NumberChip {
  kind: Exclude<Kpi["kind"], "volume">;
  /** "54.8 %", "+11"; null: fewer than the team's minimum n, and `basis` says how many */
  figure: string | null;
  /** what the figure is, in a word or two: "go on", "NPS" */
  label: string;
  /** null: nothing to compare with */
  call: ChangeCall | null;
  /** size of a change that was called, without its sign: "4.4"; null: none was */
  change: string | null;
  n: number;
  /** "892 of 3,196 · 26.4–29.5" */
  basis: string;
  /** all of it in sentences, as a tooltip and a screen reader say it */
  lines: string[];
  /** the number's place on the dashboard, as `?period=…#…` behind the dashboard's path */
  href: string;
}

/** What is measured at a stage in the quarter. */
export interface StageNumbers {
  /** rules that say what counts here */
  ruleCount: number;
  /** people who came to the stage; null: no events belong to it */
  entrants: number | null;
  /** the stage on the dashboard, as `?period=…#…` */
  href: string;
  chips: NumberChip[];
  /** share that goes on to the next stage, as the line draws it; null: not known @unit ratio */
  goOnRatio: number | null;
  /** how many of the entrants may still go on; null: not known */
  maturing: number | null;
}

/** What is counted of a persona alone, by the ids of stages. Where their data rule reaches nothing, there is no number. */
export interface OwnNumbers {
  stages: Readonly<Record<string, StageNumbers>>;
  /** what their answers say, where there are enough of them */
  feelings: Readonly<Record<string, MeasuredFeeling>>;
}

/** A persona of the map among its numbers. */
export interface PersonaNumbers {
  name: string;
  /** waiting: not counted yet. unreached: no source of the journey knows what their data rule asks for */
  state: "kept" | "waiting" | "unreached" | "no rule";
  /** null unless they are kept */
  own: OwnNumbers | null;
}

/** The numbers of one quarter beside a map, by the ids of stages. */
export interface MapNumbers {
  quarter: QuarterName;
  stages: Readonly<Record<string, StageNumbers>>;
  /** what customers' answers say, where there are enough of them: everybody's */
  feelings: Readonly<Record<string, MeasuredFeeling>>;
  /** those on the map, by their ids */
  personas: Readonly<Record<string, PersonaNumbers>>;
  /** the persona whose numbers `stages` holds; null: everybody's */
  whose: string | null;
}

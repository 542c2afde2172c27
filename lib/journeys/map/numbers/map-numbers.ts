import type { CivilDate } from "@/lib/dates";
import type { MeasuredFeeling } from "@/lib/journeys/map/emotion/disagreement";
import type { MapNumbers, OwnNumbers, PersonaNumbers, StageNumbers } from "@/lib/journeys/map/numbers";
import type { QuarterName } from "@/lib/kpis/dashboard/schema";
import { calledTogether } from "@/lib/kpis/dashboard/standing";
import { listedKpis } from "@/lib/kpis/listed-kpis";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import { feelingOfNps, feelingOfScores, type StageScores } from "./measured-feeling";
import { numberChip } from "./number-chip";

/** What the numbers of a map are made from. */
export interface NumbersBasis {
  quarter: QuarterName;
  against: QuarterName;
  minimumN: number;
  today: CivilDate;
  kpis: JourneyKpis;
  stages: readonly { id: string; ruleCount: number; retentionAnchor: boolean }[];
  /** how often each score was given in the quarter */
  scores: readonly StageScores[];
  /** whose they are, for links to their numbers; absent: everybody's */
  personaId?: string;
}

type Judged = Exclude<Kpi, { kind: "volume" }>;
const judged = <T extends { kpi: Kpi }>(listed: T): listed is T & { kpi: Judged } =>
  listed.kpi.kind !== "volume";

/** The chips under a stage's name: conversion, NPS, satisfaction, and at the anchor the journey's retention. */
function stageNumbers(basis: NumbersBasis, id: string): StageNumbers {
  const { kpis, quarter, minimumN } = basis;
  const stage = kpis.stages.find((own) => own.id === id);
  const defined = basis.stages.find((own) => own.id === id);
  const context = {
    against: basis.against.short,
    minimumN,
    calledTogether: calledTogether(kpis),
    ofPersona: basis.personaId !== undefined,
    today: basis.today,
  };
  const listed = listedKpis(kpis).filter(
    (own) => own.stage?.id === id || (own.stage === null && defined?.retentionAnchor === true),
  );
  const whose = basis.personaId ? `&persona=${basis.personaId}` : "";
  const at = (anchor?: string) => `?period=${quarter.label}${whose}${anchor ? `#${anchor}` : ""}`;
  const chips = listed.filter(judged).map((own) => numberChip(own, context, at(own.anchor)));
  const conversion = stage?.kpis.find((kpi) => kpi.kind === "conversion");
  const known = conversion !== undefined && conversion.n >= Math.max(1, minimumN);
  return {
    ruleCount: defined?.ruleCount ?? 0,
    entrants: stage?.entrants ?? null,
    href: at(listed.find(judged)?.anchor),
    chips,
    goOnRatio: known ? conversion.value : null,
    maturing: conversion?.counts.maturing ?? null,
  };
}

/** NPS where it is asked, else satisfaction; null: fewer answers than the team's minimum n. */
function measuredFeeling(basis: NumbersBasis, stageId: string): MeasuredFeeling | null {
  const enough = Math.max(1, basis.minimumN);
  const largest = (feelings: (MeasuredFeeling | null)[]) =>
    feelings.filter((feeling) => feeling !== null && feeling.n >= enough).sort((a, b) => b!.n - a!.n)[0] ??
    null;
  const kpis = basis.kpis.stages.find(({ id }) => id === stageId)?.kpis ?? [];
  const byNps = largest(kpis.map((kpi) => (kpi.kind === "nps" ? feelingOfNps(kpi) : null)));
  const asked = basis.scores.filter((scores) => scores.stageId === stageId && scores.kpi === "csat");
  return byNps ?? largest(asked.map(feelingOfScores));
}

/** The numbers of a quarter, of everybody or of one persona. */
function ownNumbers(basis: NumbersBasis): OwnNumbers {
  const ids = basis.stages.map(({ id }) => id);
  const feelings = ids.flatMap((id) => {
    const feeling = measuredFeeling(basis, id);
    return feeling ? [[id, feeling] as const] : [];
  });
  return {
    stages: Object.fromEntries(ids.map((id) => [id, stageNumbers(basis, id)])),
    feelings: Object.fromEntries(feelings),
  };
}

/** A persona on the map, with what their numbers are made from; null: there are none. */
export interface PersonaBasis {
  id: string;
  name: string;
  state: PersonaNumbers["state"];
  basis: NumbersBasis | null;
}

/** The numbers of a quarter as a map shows them. */
export function mapNumbersOf(basis: NumbersBasis, personas: readonly PersonaBasis[] = []): MapNumbers {
  const own = personas.map(({ id, name, state, basis: theirs }): [string, PersonaNumbers] => [
    id,
    { name, state, own: theirs && ownNumbers({ ...theirs, personaId: id }) },
  ]);
  return { quarter: basis.quarter, ...ownNumbers(basis), personas: Object.fromEntries(own), whose: null };
}

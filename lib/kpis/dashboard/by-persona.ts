import type { DefinedStage, JourneyDefinition } from "@/lib/kpis/definition";
import { type ListedKpi, listedKpis } from "@/lib/kpis/listed-kpis";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import type { ByPersona } from "./schema";

/** A persona's Kpis of the questions that everybody was asked, so that the nth of a stage is the same one. */
export interface CountedPersona {
  id: string;
  name: string;
  /** the journey as it is counted for them */
  definition: JourneyDefinition;
  kpis: JourneyKpis;
}

const isAsked = (stage: DefinedStage | undefined) =>
  stage?.rules.some((rule) => rule.kind === "responses") ?? false;

/** Their number at the place of everybody's; null where nothing could be counted for them, which is not the same as zero. */
function theirs({ definition, kpis }: CountedPersona, { anchor, kpi, stage }: ListedKpi): Kpi | null {
  const isScore = kpi.kind === "nps" || kpi.kind === "csat";
  if (isScore && !isAsked(definition.stages.find(({ id }) => id === stage?.id))) return null;
  return listedKpis(kpis).find((own) => own.anchor === anchor)?.kpi ?? null;
}

/** Every conversion, NPS, CSAT and retention of everybody's with each persona's beside it; rows that none of them has are left out. */
export function byPersona(everybodys: JourneyKpis, personas: CountedPersona[]): ByPersona {
  const rows = listedKpis(everybodys)
    .filter(({ kpi }) => kpi.kind !== "volume")
    .map((listed) => ({ everybodys: listed, theirs: personas.map((persona) => theirs(persona, listed)) }))
    .filter((row) => row.theirs.some((kpi) => kpi !== null));
  return { personas: personas.map(({ id, name }) => ({ id, name })), rows };
}

import { StageLine } from "@/components/charts/stage-line";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatCivilDay } from "@/lib/format";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import type { NextStep } from "./next-step";
import { personaStep } from "./persona-step";
import { personaHref, quarterHref, type SearchParams } from "./quarter-href";

interface Props {
  dashboard: Dashboard;
  team: string;
  path: string;
  search: SearchParams;
}

function nextStep({ dashboard, team, path, search }: Props): NextStep | null {
  const { stages, hasRules, latestWithData, hasDataInQuarter, journey, quarter, persona } = dashboard;
  const journeyHref = `/${team}/journeys/${journey.id}`;
  const data = { href: `/${team}/data`, label: "Upload an export" };
  const rules = { href: `${journeyHref}/rules`, label: "Say what counts" };
  if (stages.length === 0) {
    return {
      title: "No stages yet",
      words: "Numbers hang on the stages of a journey, so these come first.",
      actions: [{ href: journeyHref, label: "Add stages" }],
    };
  }
  if (!hasRules) {
    return {
      title: "Nothing counts yet",
      words: "Say which events and answers belong to which stage; the numbers follow from that at once.",
      actions: [rules, data],
    };
  }
  if (persona && dashboard.quarters.length > 0) {
    const step = personaStep(persona, latestWithData !== null, {
      persona: `/${team}/personas/${persona.id}`,
      everybody: personaHref(path, search, null),
      here: personaHref(path, search, persona.id),
    });
    if (step) return step;
  }
  if (latestWithData === null) {
    return {
      title: "No data yet",
      words: "Nothing imported so far matches what counts for these stages.",
      actions: [data, { ...rules, label: "Check what counts" }],
    };
  }
  if (hasDataInQuarter) return null;
  const latest = quarterHref(path, search, latestWithData.label);
  return {
    title: `No data ${persona ? `of ${persona.name} ` : ""}in ${quarter.short}`,
    words: `${quarter.running ? `It runs until ${formatCivilDay(quarter.lastDay)}. ` : ""}The newest numbers of ${persona ? persona.name : "this journey"} are those of ${latestWithData.short}.`,
    actions: [{ href: latest, label: `Show ${latestWithData.short}` }, data],
  };
}

/** Whether there is nothing to show, and what to do about it then. */
export function NothingToShow(props: Props) {
  const step = nextStep(props);
  if (!step) return null;
  const { stages } = props.dashboard;
  const empty = stages.map(({ id, name }) => ({ id, name, count: null, stepRatio: null }));
  return (
    <EmptyState
      title={step.title}
      action={step.actions.map(({ href, label }, index) => (
        <LinkButton key={label} href={href} variant={index === 0 ? "primary" : "secondary"}>
          {label}
        </LinkButton>
      ))}
      sample={stages.length > 0 ? <StageLine stages={empty} /> : undefined}
    >
      {step.words}
    </EmptyState>
  );
}

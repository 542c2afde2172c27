import Link from "next/link";
import type { CSSProperties, ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { TextLink } from "@/components/ui/text-link";
import type { WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { Dashboard, DashboardPersona } from "@/lib/kpis/dashboard/schema";
import { ByPersonaCell } from "./by-persona-cell";
import { byPersonaTable, rowScale, rowTitle } from "./by-persona-words";
import { personaHref, type SearchParams } from "./quarter-href";

interface Props {
  team: string;
  dashboard: Dashboard;
  path: string;
  search: SearchParams;
}

const WITHOUT: Partial<Record<DashboardPersona["state"], string>> = {
  "no rule": "no data rule yet",
  unreached: "their rule’s column is in no source of this journey",
  waiting: "not counted yet",
};

/** Who is not in the table, and why. */
function Without({ team, personas }: { team: string; personas: DashboardPersona[] }): ReactNode {
  const missing = personas.filter(({ state }) => state !== "kept");
  if (missing.length === 0) return null;
  return (
    <>
      {" "}
      Without numbers of their own:{" "}
      {missing.map(({ id, name, state }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          <TextLink href={`/${team}/personas/${id}`}>{name}</TextLink>, {WITHOUT[state]}
        </span>
      ))}
      .
    </>
  );
}

/** The numbers of the quarter by persona: beside each other where there is room, else below each other, on one scale a row. */
export function ByPersonaPanel({ team, dashboard, path, search }: Props) {
  const { byPersona, quarter, personas, against, minimumN, today, calledTogether } = dashboard;
  if (!byPersona || byPersona.rows.length === 0) return null;
  const context: WordsContext = { against: against.short, minimumN, today, calledTogether };
  const whose = [{ id: null, name: "Everybody" }, ...byPersona.personas];
  const columns = {
    "--whose": `repeat(${whose.length}, minmax(7.5rem, 1fr))`,
    "--least": `${10.5 + whose.length * 9}rem`,
  } as CSSProperties;
  return (
    <div className="mt-8 border-t border-rule pt-6" style={columns}>
      <h2 className="sr-only">Numbers by persona</h2>
      <ChartFrame
        title="By persona"
        summary={`each persona’s rows by their data rule, in ${quarter.short}; the thin line is everybody’s number`}
        table={byPersonaTable(byPersona)}
        fileName={`by-persona-${quarter.label.toLowerCase()}`}
        note={
          <>
            Differences between personas are not tested: where two intervals overlap, these numbers can’t tell
            them apart, and where they don’t, they don’t say why.
            <Without team={team} personas={personas} />
          </>
        }
      >
        <div className="md:overflow-x-auto">
          <div className="md:min-w-(--least)">
            <div className="hidden gap-x-6 pb-2 md:grid md:grid-cols-[10.5rem_var(--whose)]">
              {whose.map(({ id, name }, index) => (
                <p key={name + id} className={`text-sm break-words ${index === 0 ? "col-start-2" : ""}`}>
                  <Link href={personaHref(path, search, id)} scroll={false} prefetch={false} className="link">
                    {name}
                  </Link>
                </p>
              ))}
            </div>
            {byPersona.rows.map((row) => (
              <section
                key={row.everybodys.anchor}
                className="gap-x-6 border-t border-rule py-3 md:grid md:grid-cols-[10.5rem_minmax(0,1fr)]"
              >
                <h3 className="mb-2 text-sm font-semibold break-words md:mb-0 md:pt-1">{rowTitle(row)}</h3>
                <ul className="flex flex-col gap-3 md:grid md:grid-cols-(--whose) md:gap-x-6">
                  {[row.everybodys.kpi, ...row.theirs].map((kpi, index) => (
                    <ByPersonaCell
                      key={whose[index]!.id}
                      name={whose[index]!.name}
                      kpi={kpi}
                      scale={rowScale(row, context)}
                      mark={index === 0 ? null : row.everybodys.kpi.value}
                      context={index > 0 ? { ...context, ofPersona: true } : context}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </ChartFrame>
    </div>
  );
}

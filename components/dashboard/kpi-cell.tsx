import { stageColour } from "@/components/ui/stage-colour";
import { TextLink } from "@/components/ui/text-link";
import type { WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import type { RowCell } from "./dashboard-rows";
import { KpiNumber } from "./kpi-number";

interface Props {
  cell: RowCell;
  dashboard: Dashboard;
  context: WordsContext;
  /** Where one says what counts. */
  rulesHref: string;
}

const WORDS: Record<NonNullable<RowCell["missing"]>, { text: string; link: string | null }> = {
  "last stage": { text: "Last stage", link: null },
  "not counted": { text: "No events counted here.", link: "Say what counts" },
  "next not counted": { text: "No events counted at the next stage.", link: "Say what counts" },
  "not asked": { text: "Not asked here.", link: "Say what counts" },
  "no answers": { text: "No answers in this quarter or the one before.", link: null },
};

function Missing({ reason, rulesHref }: { reason: RowCell["missing"]; rulesHref: string }) {
  if (reason === null) return null;
  const { text, link } = WORDS[reason];
  return (
    <p className="text-xs text-ink-3 lg:pt-2">
      {text}{" "}
      {link && (
        <TextLink href={rulesHref} className="print:hidden">
          {link}
        </TextLink>
      )}
    </p>
  );
}

/** What a row has at one stage. The stage's name is seen where the cell doesn't stand under its part of the line. */
export function KpiCell({ cell, dashboard, context, rulesHref }: Props) {
  const { stage, index, numbers, missing } = cell;
  const colour = stageColour(index, dashboard.stages.length);
  return (
    <li className="flex min-w-0 flex-col gap-4 pr-4">
      <div className="lg:contents">
        <h4 className="mb-1 flex items-center gap-2 text-sm font-semibold lg:sr-only">
          <span aria-hidden="true" className="size-2 shrink-0 rounded-xs" style={{ background: colour }} />
          <span className="min-w-0 break-words">{stage.name}</span>
        </h4>
        {numbers.length === 0 && <Missing reason={missing} rulesHref={rulesHref} />}
        {numbers.map((listed) => (
          <KpiNumber
            key={listed.anchor}
            listed={listed}
            series={dashboard.series[listed.anchor]}
            colour={colour}
            shown={dashboard.quarter}
            against={dashboard.against}
            context={context}
          />
        ))}
      </div>
    </li>
  );
}

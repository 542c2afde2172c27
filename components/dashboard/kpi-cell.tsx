import type { CSSProperties } from "react";
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

const WORDS: Record<NonNullable<RowCell["missing"]>, { text: string; leads: boolean }> = {
  "last stage": { text: "Last stage", leads: false },
  "not counted": { text: "No events counted here", leads: true },
  "next not counted": { text: "No events counted at the next stage", leads: true },
  "not asked": { text: "Not asked here", leads: true },
  "not theirs": { text: "Not told apart by their rule", leads: false },
  "no answers": { text: "No answers in this quarter or the one before", leads: false },
};

/** Why there is no number; where a rule would help, the words lead to the rules. */
function Missing({ reason, rulesHref }: { reason: RowCell["missing"]; rulesHref: string }) {
  if (reason === null) return null;
  const { text, leads } = WORDS[reason];
  return (
    <p className="text-xs text-ink-3 lg:pt-2">
      {leads ? (
        <TextLink href={rulesHref} title="Say what counts">
          {text}
        </TextLink>
      ) : (
        text
      )}
    </p>
  );
}

/** What a row has at one stage. The stage's name is seen where the cell doesn't stand under its part of the line. */
export function KpiCell({ cell, dashboard, context, rulesHref }: Props) {
  const { stage, index, numbers, missing } = cell;
  const colour = stageColour(index, dashboard.stages.length);
  return (
    <li
      className="flex min-w-0 flex-col gap-4 pr-4 lg:col-start-(--column)"
      style={{ "--column": index + 1 } as CSSProperties}
    >
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

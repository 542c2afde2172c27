import { VerdictMark } from "@/components/ui/verdict-mark";
import type { CivilDate } from "@/lib/dates";
import { kpiWords } from "@/lib/kpis/dashboard/kpi-words";
import type { CalledKpi } from "@/lib/kpis/listed-kpis";
import { titleOfNumber } from "@/lib/reviews/numbers";
import type { Snapshot } from "@/lib/reviews/snapshot";
import { quarterShort } from "@/lib/reviews/words";

interface Props {
  numbers: CalledKpi[];
  pack: Snapshot;
  today: CivilDate;
}

/** Numbers nobody can judge, each with what there is and what is missing. */
export function UntoldList({ numbers, pack, today }: Props) {
  const { minimumN, fiscalYearStartMonth } = pack.team;
  const against = quarterShort(pack.comparedWith, fiscalYearStartMonth);
  const context = { against, minimumN, calledTogether: 0, today };
  return (
    <ul className="border-t border-rule">
      {numbers.map((called) => {
        const { kpi, anchor } = called;
        const words = kpi.kind === "volume" ? null : kpiWords(kpi, context);
        const figure = words?.figure ? `${words.figure}${words.unit ? `\u202f${words.unit}` : ""}, ` : "";
        const why = words?.verdict?.why;
        return (
          <li
            key={anchor}
            id={anchor}
            className="flex scroll-mt-8 flex-wrap items-baseline gap-x-3 border-b border-rule py-2 transition-colors target:bg-accent-soft"
          >
            <span className="text-ink-2">
              <VerdictMark call="too little data" />
            </span>
            <span className="flex-1 basis-48">{titleOfNumber(called)}</span>
            <span className="text-sm text-ink-3 max-sm:basis-full max-sm:pl-5.5">
              {figure}
              {words?.basis}
              {why ? `, ${why}` : ""}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

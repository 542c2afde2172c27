import type { CivilDate } from "@/lib/dates";
import { formatCivilDay } from "@/lib/format";
import type { Decision } from "@/lib/reviews/schema";

function JudgedOn({ day, today }: { day: string | null; today: CivilDate }) {
  if (day === null) return <span className="text-ink-3">no day was agreed to judge it</span>;
  if (day >= today) return <span className="text-ink-3">to be judged on {formatCivilDay(day)}</span>;
  return <span className="font-medium text-bad">was to be judged by now, on {formatCivilDay(day)}</span>;
}

/** What an earlier review decided, each with what was expected of it and whether its day of judgement has passed. */
export function PromisedDecisions({ decisions, today }: { decisions: Decision[]; today: CivilDate }) {
  if (decisions.length === 0) return <p className="text-ink-3">Nothing was decided.</p>;
  return (
    <ul className="border-t border-rule">
      {decisions.map(({ id, title, expectation, judgedOn }) => (
        <li key={id} className="break-inside-avoid border-b border-rule py-2.5">
          <h3 className="font-medium break-words">{title}</h3>
          <p className="text-sm break-words whitespace-pre-line text-ink-2">
            {expectation ? (
              <>
                <span className="text-ink-3">Expected:</span> {expectation}
              </>
            ) : (
              <span className="text-ink-3">Nothing was said of what was expected.</span>
            )}
          </p>
          <p className="text-sm">
            <JudgedOn day={judgedOn} today={today} />
          </p>
        </li>
      ))}
    </ul>
  );
}

import { DefinitionList } from "@/components/ui/definition-list";
import { formatCivilDay } from "@/lib/format";
import type { Decision } from "@/lib/reviews/schema";
import { DecisionMenu } from "./decision-menu";

interface Props {
  team: string;
  decisions: Decision[];
  mayWrite: boolean;
}

/** What was decided, one card each, in the order they were put in. */
export function DecisionList({ team, decisions, mayWrite }: Props) {
  if (decisions.length === 0) {
    return (
      <p className="text-ink-3">
        {mayWrite
          ? "Nothing decided yet. A decision says what you change, why, what you expect of it, and when you will look."
          : "Nothing was decided."}
      </p>
    );
  }
  return (
    <ol className="flex flex-col gap-3">
      {decisions.map((decision, index) => (
        <li
          key={decision.id}
          className="relative break-inside-avoid rounded-lg border border-rule bg-surface px-5 py-4.5"
        >
          <h3 className="title mb-2 pr-10 text-xl leading-snug break-words">{decision.title}</h3>
          <DefinitionList
            className="[&_dd]:break-words [&_dd]:whitespace-pre-line"
            items={[
              { term: "Because", detail: decision.because || "–" },
              { term: "We expect", detail: decision.expectation || "–" },
              {
                term: "We'll judge on",
                detail: decision.judgedOn ? formatCivilDay(decision.judgedOn) : "no day was agreed",
              },
            ]}
          />
          {mayWrite && (
            <div className="absolute top-3 right-3 print:hidden">
              <DecisionMenu team={team} decision={decision} index={index} count={decisions.length} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

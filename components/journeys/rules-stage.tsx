"use client";

import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { DraftRule } from "@/lib/journeys/rules/draft";
import type { JourneyStage } from "@/lib/journeys/schema";
import { RuleLine } from "./rule-line";
import type { SourceName } from "./source-name";

interface Props {
  team: string;
  stage: JourneyStage;
  colour: string;
  nextColour: string | null;
  rules: DraftRule[];
  sources: Map<string, SourceName>;
  mayEdit: boolean;
  onAdd: () => void;
  onEdit: (rule: DraftRule) => void;
  onRemove: (rule: DraftRule) => void;
}

/** What counts at one stage. */
export function RulesStage({
  team,
  stage,
  colour,
  nextColour,
  rules,
  sources,
  mayEdit,
  onAdd,
  onEdit,
  onRemove,
}: Props) {
  const headingId = `stage-${stage.id}`;
  return (
    <section
      aria-labelledby={headingId}
      className="relative grid gap-x-10 gap-y-1 border-b border-rule py-5 pl-8 sm:pl-10 lg:grid-cols-[14rem_minmax(0,1fr)]"
    >
      {nextColour && (
        <span
          aria-hidden="true"
          className="absolute top-9 left-2.25 lg:top-10 h-full w-0.75"
          style={{ background: `linear-gradient(in oklch, ${colour}, ${nextColour})` }}
        />
      )}
      <span
        aria-hidden="true"
        className="absolute top-7 left-1 size-3.5 lg:top-8.5 rounded-full border-3"
        style={{ borderColor: colour, background: rules.length > 0 ? colour : "var(--paper)" }}
      />
      <h2 id={headingId} className="title scroll-mt-24 truncate text-xl lg:pt-1.5" title={stage.name}>
        {stage.name}
      </h2>
      <div className="min-w-0">
        {rules.length > 0 ? (
          <ul className="divide-y divide-rule">
            {rules.map((rule) => (
              <RuleLine
                key={rule.key}
                team={team}
                rule={rule}
                source={
                  sources.get(rule.source) ?? {
                    id: rule.source,
                    name: "a source that is gone",
                    kind: "events",
                  }
                }
                mayEdit={mayEdit}
                onEdit={() => onEdit(rule)}
                onRemove={() => onRemove(rule)}
              />
            ))}
          </ul>
        ) : (
          <p className="py-2 text-ink-3">Nothing counts here yet, so this stage has no numbers.</p>
        )}
        {mayEdit && (
          <Button variant="quiet" size="small" onClick={onAdd} className="mt-1 -ml-2.5">
            <Plus aria-hidden="true" />
            Add rule<span className="sr-only"> to {stage.name}</span>
          </Button>
        )}
      </div>
    </section>
  );
}

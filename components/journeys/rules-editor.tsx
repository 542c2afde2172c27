"use client";

import { useState } from "react";
import { stageColour } from "@/components/ui/stage-colour";
import type { DraftRule } from "@/lib/journeys/rules/draft";
import type { Journey } from "@/lib/journeys/schema";
import { RuleDialog } from "./rule-dialog";
import { RulesSaveBar } from "./rules-save-bar";
import { RulesStage } from "./rules-stage";
import type { SourceName } from "./source-name";
import { useRulesDraft } from "./use-rules-draft";

interface Props {
  team: string;
  journey: Journey;
  sources: SourceName[];
  mayEdit: boolean;
}

/** What counts at each stage. Made anew (by its key) for each definition version, so what is saved is what it begins with. */
export function RulesEditor(props: Props) {
  const { team, journey, sources, mayEdit } = props;
  const rules = useRulesDraft(props);
  const [open, setOpen] = useState<{ rule: DraftRule; isNew: boolean } | null>(null);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const total = journey.stages.length;
  // Most rules are about events: people can only be followed from stage to stage by them.
  const likely = sources.find((source) => source.kind === "events") ?? sources[0];
  const openStage = journey.stages.find((stage) => stage.id === open?.rule.stage)?.name ?? "";
  return (
    <>
      <div className="border-t border-rule">
        {journey.stages.map((stage, index) => (
          <RulesStage
            key={stage.id}
            team={team}
            stage={stage}
            colour={stageColour(index, total)}
            nextColour={index < total - 1 ? stageColour(index + 1, total) : null}
            rules={rules.draft.filter((rule) => rule.stage === stage.id)}
            sources={byId}
            mayEdit={mayEdit && likely !== undefined}
            onAdd={() =>
              likely &&
              setOpen({
                isNew: true,
                rule: { key: crypto.randomUUID(), stage: stage.id, source: likely.id, match: {} },
              })
            }
            onEdit={(rule) => setOpen({ rule, isNew: false })}
            onRemove={rules.remove}
          />
        ))}
      </div>
      {mayEdit && (
        <RulesSaveBar
          changes={rules.changes}
          version={journey.definitionVersion}
          saving={rules.saving}
          failure={rules.failure}
          onSave={rules.save}
          onSaveOver={rules.saveOver}
          onTakeTheirs={rules.takeTheirs}
          onDiscard={rules.discard}
        />
      )}
      {open && (
        <RuleDialog
          key={open.rule.key}
          team={team}
          title={open.isNew ? `Add a rule to ${openStage}` : `Edit a rule of ${openStage}`}
          verb={open.isNew ? "Add rule" : "Change rule"}
          rule={open.rule}
          sources={sources}
          onClose={() => setOpen(null)}
          onDone={(rule) => {
            rules.put(rule);
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

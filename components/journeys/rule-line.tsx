"use client";

import { Pencil, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { DraftRule } from "@/lib/journeys/rules/draft";
import { ruleText, ruleWords } from "@/lib/journeys/rules/words";
import { FactCount } from "./fact-count";
import type { SourceName } from "./source-name";

interface Props {
  team: string;
  rule: DraftRule;
  source: SourceName;
  mayEdit: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** One rule in words, with how many facts it takes right now. */
export function RuleLine({ team, rule, source, mayEdit, onEdit, onRemove }: Props) {
  const text = ruleText(rule, source);
  // Two pieces of a rule can read alike; their order is what tells them apart and never changes for one rule.
  const words = ruleWords(rule, source).map((word, place) => ({ ...word, place }));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 py-2">
      <p className="min-w-0 flex-1 basis-72 break-words text-ink-2">
        {words.map((word) =>
          word.said ? (
            <b key={word.place} className="font-medium text-ink">
              {word.text}
            </b>
          ) : (
            <span key={word.place}>{word.text}</span>
          ),
        )}
      </p>
      <div className="text-sm text-ink-3">
        <FactCount team={team} source={rule.source} kind={source.kind} match={rule.match} />
      </div>
      {mayEdit && (
        <span className="ml-auto flex">
          <IconButton size="small" label={`Edit rule: ${text}`} icon={<Pencil />} onClick={onEdit} />
          <IconButton size="small" label={`Remove rule: ${text}`} icon={<X />} onClick={onRemove} />
        </span>
      )}
    </li>
  );
}

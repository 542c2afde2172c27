"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { toasts } from "@/components/ui/toasts";
import { saveRulesAction } from "@/lib/journeys/rules/actions";
import { countChanges, type DraftRule, draftOf, rulesOfDraft } from "@/lib/journeys/rules/draft";
import type { Journey } from "@/lib/journeys/schema";
import { type ActionFailure, failureOf } from "./action-failure";
import type { SourceName } from "./source-name";
import { useKeptDraft } from "./use-kept-draft";

/** Asks before the page is left with something unsaved in it. */
function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [active]);
}

interface Given {
  team: string;
  journey: Journey;
  sources: SourceName[];
  mayEdit: boolean;
}

/** The rules of a journey while they are edited, kept in the tab until they are saved all at once as one version. */
export function useRulesDraft(given: Given) {
  const { team, journey } = given;
  const router = useRouter();
  const [saved, setSaved] = useState(() => draftOf(journey));
  const [draft, setDraft] = useState(saved);
  const [base, setBase] = useState(journey.definitionVersion);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [saving, start] = useTransition();
  const changes = countChanges(saved, draft);
  useLeaveGuard(changes > 0);
  const keep = useKeptDraft(given, saved, (kept) => {
    setDraft(kept.rules);
    setBase(kept.version);
  });

  const change = (rules: DraftRule[]) => {
    setDraft(rules);
    keep(countChanges(saved, rules) > 0 ? { version: base, rules } : null);
  };
  const forget = () => {
    keep(null);
    setDraft(saved);
    setBase(journey.definitionVersion);
    setFailure(null);
  };
  const save = (baseVersion: number) =>
    start(async () => {
      const input = { team, journey: journey.id, baseVersion, rules: rulesOfDraft(draft) };
      const result = await saveRulesAction(input).catch(() => undefined);
      const failed = failureOf(result);
      setFailure(failed);
      if (failed || !result?.data) return;
      keep(null);
      setSaved(draft);
      setBase(result.data.version);
      toasts.add({ title: `Saved as version ${result.data.version}` });
    });

  return {
    draft,
    changes,
    saving,
    failure,
    put: (rule: DraftRule) =>
      change(
        draft.some((one) => one.key === rule.key)
          ? draft.map((one) => (one.key === rule.key ? rule : one))
          : [...draft, rule],
      ),
    remove: (rule: DraftRule) => change(draft.filter((one) => one.key !== rule.key)),
    discard: forget,
    save: () => save(base),
    saveOver: () => save(Number(failure?.details?.definitionVersion ?? journey.definitionVersion)),
    takeTheirs: () => {
      forget();
      router.refresh();
    },
  };
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { toasts } from "@/components/ui/toasts";
import { saveRulesAction } from "@/lib/journeys/rules/actions";
import { countChanges, type DraftRule, draftOf, rulesOfDraft } from "@/lib/journeys/rules/draft";
import type { Journey } from "@/lib/journeys/schema";
import { type ActionFailure, failureOf } from "./action-failure";

/** Asks before the page is left with something unsaved in it. */
function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [active]);
}

/** The rules of a journey while they are edited, saved all at once as one version. */
export function useRulesDraft(team: string, journey: Journey) {
  const router = useRouter();
  const [saved, setSaved] = useState(() => draftOf(journey));
  const [draft, setDraft] = useState(saved);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [saving, start] = useTransition();
  const changes = countChanges(saved, draft);
  useLeaveGuard(changes > 0);

  const save = (baseVersion: number) =>
    start(async () => {
      const input = { team, journey: journey.id, baseVersion, rules: rulesOfDraft(draft) };
      const result = await saveRulesAction(input).catch(() => undefined);
      const failed = failureOf(result);
      setFailure(failed);
      if (failed || !result?.data) return;
      setSaved(draft);
      toasts.add({ title: `Saved as version ${result.data.version}` });
    });

  return {
    draft,
    changes,
    saving,
    failure,
    put: (rule: DraftRule) =>
      setDraft((rules) =>
        rules.some((one) => one.key === rule.key)
          ? rules.map((one) => (one.key === rule.key ? rule : one))
          : [...rules, rule],
      ),
    remove: (rule: DraftRule) => setDraft((rules) => rules.filter((one) => one.key !== rule.key)),
    discard: () => {
      setDraft(saved);
      setFailure(null);
    },
    save: () => save(journey.definitionVersion),
    saveOver: () => save(Number(failure?.details?.definitionVersion ?? journey.definitionVersion)),
    takeTheirs: () => router.refresh(),
  };
}

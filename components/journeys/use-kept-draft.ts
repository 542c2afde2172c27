"use client";

import { useEffect, useRef } from "react";
import { countChanges, type DraftRule } from "@/lib/journeys/rules/draft";
import { type KeptDraft, readKeptDraft } from "@/lib/journeys/rules/kept-draft";
import type { Journey } from "@/lib/journeys/schema";
import type { SourceName } from "./source-name";
import { tabMemory } from "./tab-memory";

interface Given {
  team: string;
  journey: Journey;
  sources: SourceName[];
  mayEdit: boolean;
}

/**
 * Keeps unsaved rules of a journey in the tab, over other pages and reloads.
 * @param saved what they are compared with: a kept draft that changes nothing is forgotten
 * @param onFound called once with what was kept, after the first paint: the server knows nothing of it
 * @returns keeps a draft; null forgets it
 */
export function useKeptDraft(
  { team, journey, sources, mayEdit }: Given,
  saved: readonly DraftRule[],
  onFound: (kept: KeptDraft) => void,
): (kept: KeptDraft | null) => void {
  const key = `throughline:rules:${team}:${journey.id}`;
  const first = useRef(() => {
    if (!mayEdit) return;
    const kept = readKeptDraft(tabMemory.read(key), {
      stages: new Set(journey.stages.map(({ id }) => id)),
      sources: new Set(sources.map(({ id }) => id)),
    });
    if (kept && countChanges(saved, kept.rules) > 0) onFound(kept);
    else tabMemory.write(key, null);
  });
  useEffect(() => first.current(), []);
  return (kept) => tabMemory.write(key, kept && JSON.stringify(kept));
}

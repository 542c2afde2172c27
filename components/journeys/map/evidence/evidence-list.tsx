"use client";

import { SidePanel } from "@/components/journeys/map/panel/side-panel";
import { DoubtfulItem } from "./doubtful-item";
import { evidenceCount } from "./evidence-words";
import { useEvidence } from "./use-evidence";

/** What of the map nobody has proven, or looked at for over a year, stage by stage. */
export function EvidenceList({ onClose }: { onClose: () => void }) {
  const evidence = useEvidence();
  const { doubtful } = evidence;
  return (
    <SidePanel title="To look into" subtitle={evidenceCount(evidence)} onClose={onClose}>
      {doubtful.length === 0 && (
        <p className="py-5 text-ink-2">
          Everything on this map is research or measured, and was confirmed within the last year.
        </p>
      )}
      {doubtful.map(({ stage, cards: own }) => (
        <section key={stage.id} aria-label={stage.name} className="border-b border-rule py-4 last:border-b-0">
          <h3 className="mb-2 flex items-baseline gap-2 text-sm font-semibold">
            {stage.name}
            <span className="text-xs font-normal text-ink-3 tabular-nums">{own.length}</span>
          </h3>
          <ul className="flex flex-col gap-1">
            {own.map((one) => (
              <DoubtfulItem key={one.card.id} {...one} />
            ))}
          </ul>
        </section>
      ))}
    </SidePanel>
  );
}

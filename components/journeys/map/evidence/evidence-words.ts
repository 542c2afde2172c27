import { formatCount } from "@/lib/format";
import type { EvidenceSummary } from "@/lib/journeys/map/evidence-summary";

/** "16 unproven · 4 not confirmed for over a year": what needs looking into, in the same words wherever it is said. */
export function evidenceCount({ cards, unproven, stale }: EvidenceSummary): string {
  if (cards === 0) return "No cards yet";
  const proven = unproven === 0 ? "None unproven" : `${formatCount(unproven)} unproven`;
  return stale === 0 ? proven : `${proven} · ${formatCount(stale)} not confirmed for over a year`;
}

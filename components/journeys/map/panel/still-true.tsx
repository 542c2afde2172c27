import { Check, Hourglass } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { confirmedWords } from "@/lib/journeys/map/cards/history-words";
import { isStale } from "@/lib/journeys/map/evidence-summary";
import type { MapCard } from "@/lib/journeys/map/schema";
import { useCardPatch } from "./use-card-patch";

/** When somebody last looked whether the card is true, and one click that says it still is. */
export function StillTrue({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  const { people, now } = useMapInfo();
  const nowMs = Math.max(now, Date.now());
  const isOld = isStale(card, nowMs);
  return (
    <div className="flex items-center gap-3">
      <p aria-live="polite" className="flex min-w-0 flex-1 gap-1.5 text-xs text-ink-2">
        {isOld && <Hourglass aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />}
        <span>
          {confirmedWords(card, people, nowMs)}
          {isOld ? ". Is it still so?" : "."}
        </span>
      </p>
      <Button
        size="small"
        onClick={() => patch({ confirmedAt: new Date().toISOString() }, "Confirm card", `confirm ${card.id}`)}
      >
        <Check aria-hidden="true" />
        Still true
      </Button>
    </div>
  );
}

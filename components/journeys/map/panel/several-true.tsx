import { Check, Hourglass } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { isStale } from "@/lib/journeys/map/evidence-summary";
import type { MapCard } from "@/lib/journeys/map/schema";
import { useSeveralPatch } from "./use-several-patch";

/** How many of the cards nobody has looked at for long, and one click that says all of them still hold. */
export function SeveralTrue({ cards }: { cards: readonly MapCard[] }) {
  const patch = useSeveralPatch(cards);
  const { now } = useMapInfo();
  const nowMs = Math.max(now, Date.now());
  const old = cards.filter((card) => isStale(card, nowMs)).length;
  return (
    <div className="flex items-center gap-3">
      <p aria-live="polite" className="flex min-w-0 flex-1 gap-1.5 text-xs text-ink-2">
        {old > 0 && <Hourglass aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />}
        <span>
          {old > 0
            ? `${old} of ${cards.length} not confirmed for over a year. Still so?`
            : "All were confirmed or written within the last year."}
        </span>
      </p>
      <Button
        size="small"
        onClick={() => {
          const confirmedAt = new Date().toISOString();
          patch("confirm", () => ({ confirmedAt }));
        }}
      >
        <Check aria-hidden="true" />
        Still true
      </Button>
    </div>
  );
}

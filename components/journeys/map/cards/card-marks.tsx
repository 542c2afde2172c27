import { Hourglass, Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import { CardPersonas } from "./card-personas";
import { FeelingScale } from "./feeling-scale";
import { SeverityDots } from "./severity-dots";

function IconMark({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span role="img" aria-label={label} title={label} className="text-ink-3 [&_svg]:size-3.5">
      {children}
    </span>
  );
}

/** "Impact 4 · Feasibility 5"; empty: neither is said. */
function worth({ impact, feasibility }: MapCard): string {
  const parts = [impact && `Impact ${impact}`, feasibility && `Feasibility ${feasibility}`];
  return parts.filter(Boolean).join(" · ");
}

interface Props {
  card: MapCard;
  kind: LaneKind;
  /** null: nobody, or somebody who is gone */
  owner: string | null;
  stale: boolean;
  /** beside the words instead of under them */
  inline?: boolean;
}

/** What is known of a card beside its words; nothing when there is nothing. */
export function CardMarks({ card, kind, owner, stale, inline = false }: Props) {
  const severity = kind === "pain-points" ? card.score : null;
  const feeling = kind === "feelings" ? card.score : null;
  const value = kind === "opportunities" ? worth(card) : "";
  const hasPersonas = card.personaIds.length > 0;
  const hasAny =
    severity !== null || feeling !== null || value || hasPersonas || owner || stale || card.evidenceUrl;
  if (!hasAny) return null;
  return (
    <div
      data-marks=""
      className={classes(
        "flex items-center text-2xs text-ink-3",
        inline ? "-my-px ml-auto h-5 shrink-0 gap-1.5 self-start" : "mt-1 min-h-4 flex-wrap gap-x-2 gap-y-1",
      )}
    >
      {severity !== null && severity >= 1 && <SeverityDots severity={severity} />}
      {feeling !== null && Math.abs(feeling) <= 2 && <FeelingScale feeling={feeling} />}
      {value && <span>{value}</span>}
      {hasPersonas && <CardPersonas ids={card.personaIds} />}
      {stale && (
        <IconMark label="Not confirmed for over a year">
          <Hourglass aria-hidden="true" />
        </IconMark>
      )}
      {card.evidenceUrl !== null && (
        <IconMark label="Has a source">
          <Link2 aria-hidden="true" />
        </IconMark>
      )}
      {owner !== null && <Avatar name={owner} size="small" className="ml-auto size-5 text-[0.5625rem]" />}
    </div>
  );
}

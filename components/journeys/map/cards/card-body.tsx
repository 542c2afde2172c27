"use client";

import { memo } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { classes } from "@/components/ui/classes";
import { gradeOf, isStale } from "@/lib/journeys/map/evidence-summary";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { cardFrame } from "./card-frame";
import { CardImage } from "./card-image";
import { CardMarks } from "./card-marks";
import { CardMetric } from "./card-metric";
import { CardWords } from "./card-words";
import { ChannelIcon } from "./channel-icon";
import { gradeBar, keptColour } from "./grade-classes";

interface Props {
  card: MapCard;
  lane: MapLane;
  /** words to be marked; "": none */
  found?: string;
}

/** A card as it stands on the map while nobody writes in it. A thousand of them are drawn at once: no effects, no state. */
export const CardBody = memo(function CardBody({ card, lane, found = "" }: Props) {
  const { team, people, now } = useMapInfo();
  const { kind } = lane;
  const grade = gradeOf(card, lane);
  const owner = people.find(({ id }) => id === card.ownerId)?.name ?? null;
  const metric = kind === "metrics" ? card.metric : null;
  const marks = { card, kind, owner, stale: isStale(card, now) };
  const hasScale = kind === "feelings" && card.score !== null;
  const isEmpty = card.text.trim() === "" && card.imageId === null && metric === null && !hasScale;
  const words = (
    <>
      <CardWords text={card.text} kind={kind} found={found} />
      {isEmpty && <p className="text-ink-3">No words yet</p>}
    </>
  );
  const content = (
    <>
      {card.imageId !== null && <CardImage team={team} id={card.imageId} text={card.text} />}
      {metric && <CardMetric metric={metric} stageId={card.stageId} />}
      {kind === "touchpoints" ? (
        <div className="flex gap-2">
          {card.channel !== null && <ChannelIcon channel={card.channel} />}
          {words}
          <CardMarks {...marks} inline />
        </div>
      ) : (
        words
      )}
      {kind !== "touchpoints" && <CardMarks {...marks} />}
    </>
  );
  // As few boxes as it takes: each is paid for a thousand times in every picture of the map.
  if (grade === "assumption") return <div className={cardFrame(grade)}>{content}</div>;
  return (
    <div className={cardFrame(grade, "flex")}>
      {/* In the flow: what is positioned is a layer of its own. */}
      <span
        aria-hidden="true"
        className={classes("mr-1.5 -ml-[9px] w-[3px] shrink-0 rounded-full", gradeBar[grade], keptColour)}
      />
      <div className="min-w-0 flex-1">{content}</div>
    </div>
  );
});

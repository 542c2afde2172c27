import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapStage } from "@/lib/journeys/map/schema";
import { type Questions, stageQuestion } from "@/lib/journeys/map/stage-question";

const QuestionsContext = createContext<Readonly<Record<string, Questions>>>({});

interface Props {
  /** by guide: those of the stages the page began with */
  questions: Readonly<Record<string, Questions>>;
  children: ReactNode;
}

/** Knows what the cells of each stage ask. All the questions are fetched once a stage of another guide is added. */
export function StageQuestions({ questions, children }: Props) {
  const [known, setKnown] = useState(questions);
  const columns = useMapView((view) => view.columns);
  const isShort = columns.some(({ stage }) => stage.guide !== null && !Object.hasOwn(known, stage.guide));
  useEffect(() => {
    if (!isShort) return;
    let isOver = false;
    // Offline the stage asks what any stage asks.
    import("@/lib/journeys/map/guide-questions").then(
      ({ guideQuestions }) => !isOver && setKnown(guideQuestions),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isShort]);
  return <QuestionsContext value={known}>{children}</QuestionsContext>;
}

/** What an empty cell of this lane and stage asks. */
export function useStageQuestion(kind: LaneKind, { guide, name }: MapStage): string {
  const known = useContext(QuestionsContext);
  return stageQuestion(kind, name, guide !== null && Object.hasOwn(known, guide) ? known[guide] : undefined);
}

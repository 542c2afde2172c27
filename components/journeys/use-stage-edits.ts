"use client";

import { useOptimistic, useState, useTransition } from "react";
import type { Journey, JourneyStage } from "@/lib/journeys/schema";
import {
  addStageAction,
  moveStageAction,
  removeStageAction,
  renameStageAction,
  setAnchorAction,
} from "@/lib/journeys/stages/actions";
import { applyStageEdit, type StageEdit } from "@/lib/journeys/stages/edit";
import { type ActionFailure, failureOf } from "./action-failure";

function send(team: string, journey: string, edit: StageEdit) {
  const where = { team, journey };
  switch (edit.kind) {
    case "add":
      return addStageAction({ ...where, name: edit.name, position: edit.position });
    case "rename":
      return renameStageAction({ ...where, stage: edit.id, name: edit.name });
    case "remove":
      return removeStageAction({ ...where, stage: edit.id });
    case "move":
      return moveStageAction({ ...where, stage: edit.id, position: edit.position });
    case "anchor":
      return setAnchorAction({ ...where, stage: edit.id });
  }
}

interface StageEdits {
  stages: JourneyStage[];
  saving: boolean;
  failure: ActionFailure | null;
  /** shows the edit at once and sends it */
  edit: (edit: StageEdit) => void;
}

/** The stages of a journey with edits shown before the server has them; what it refuses goes back and is said. */
export function useStageEdits(team: string, journey: Journey): StageEdits {
  const [stages, apply] = useOptimistic(journey.stages, applyStageEdit);
  const [saving, start] = useTransition();
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const edit = (change: StageEdit) =>
    start(async () => {
      apply(change);
      const result = await send(team, journey.id, change).catch(() => undefined);
      setFailure(failureOf(result));
    });
  return { stages, saving, failure, edit };
}

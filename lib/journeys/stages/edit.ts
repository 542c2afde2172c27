import type { JourneyStage } from "@/lib/journeys/schema";
import { moveItem } from "@/lib/journeys/stages/reorder";

/** What a person does to the stages of a journey. */
export type StageEdit =
  | { kind: "add"; id: string; name: string; position: number }
  | { kind: "rename"; id: string; name: string }
  | { kind: "remove"; id: string }
  | { kind: "move"; id: string; position: number }
  | { kind: "anchor"; id: string | null };

function edited(stages: JourneyStage[], edit: StageEdit): JourneyStage[] {
  switch (edit.kind) {
    case "add": {
      const stage = { id: edit.id, name: edit.name, position: 0, retentionAnchor: false, rules: [] };
      return moveItem([...stages, stage], stages.length, edit.position);
    }
    case "rename":
      return stages.map((stage) => (stage.id === edit.id ? { ...stage, name: edit.name } : stage));
    case "remove":
      return stages.filter((stage) => stage.id !== edit.id);
    case "move": {
      const from = stages.findIndex((stage) => stage.id === edit.id);
      return from < 0 ? stages : moveItem(stages, from, edit.position);
    }
    case "anchor":
      return stages.map((stage) => ({ ...stage, retentionAnchor: stage.id === edit.id }));
  }
}

/** The stages as they will be once the server has done the edit: shown at once, replaced by its answer. */
export function applyStageEdit(stages: JourneyStage[], edit: StageEdit): JourneyStage[] {
  return edited(stages, edit).map((stage, position) =>
    stage.position === position ? stage : { ...stage, position },
  );
}

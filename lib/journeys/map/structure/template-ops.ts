import { type TemplateId, templateOf } from "@/lib/journeys/templates";
import { type DraftOp, putOp } from "./draft-op";

/** The stages of a template for a map that has none. `newId` is asked once a stage. */
export function templateStagesOps(template: TemplateId, newId: () => string): DraftOp[] {
  return templateOf(template).stages.map(({ name, guide, retentionAnchor = false }, index) =>
    putOp("stage", {
      id: newId(),
      name,
      position: index + 1,
      retentionAnchor,
      hidden: false,
      guide,
      subJourneyIds: [],
    }),
  );
}

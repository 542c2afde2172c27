"use client";

import { MenuItem } from "@/components/ui/menu-item";
import { newId } from "@/lib/ids";
import { templateStagesOps } from "@/lib/journeys/map/structure/template-ops";
import { templates } from "@/lib/journeys/templates";
import { useStructureEdit } from "./use-structure-edit";

/** Templates whose stages a map without any can begin with. */
export function TemplateMenuItems() {
  const edit = useStructureEdit();
  return templates
    .filter(({ stages }) => stages.length > 0)
    .map(({ id, title, stages }) => (
      <MenuItem
        key={id}
        onSelect={() =>
          edit(() => templateStagesOps(id, newId), {
            label: "Take template",
            said: `${stages.length} stages added: ${stages.map(({ name }) => name).join(", ")}.`,
          })
        }
      >
        <span className="flex flex-col">
          {title}
          <span className="text-xs text-ink-3">{stages.map(({ name }) => name).join(", ")}</span>
        </span>
      </MenuItem>
    ));
}

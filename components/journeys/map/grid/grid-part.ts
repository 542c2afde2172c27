import type { AriaAttributes } from "react";

type GridRole = "grid" | "rowgroup" | "row" | "columnheader" | "rowheader" | "gridcell" | "group";

/**
 * What makes an element a part of the ARIA grid, to be spread on it. The elements of HTML tables can't be used: each lane is
 * a layout of its own, and a cell may span rows that are none.
 */
export function gridPart(role: GridRole, attributes: AriaAttributes = {}) {
  return { role, ...attributes };
}

import { fieldsOf } from "@/lib/imports/field-words";
import type { SourceKind } from "@/lib/imports/schema";

/** The colour that a field has in the list and over its column, so that the eye finds one from the other. */
export function columnColour(kind: SourceKind, role: { field: string; kind: string } | null): string {
  if (role?.kind === "field") {
    const index = fieldsOf(kind).findIndex(({ field }) => field === role.field);
    return `var(--stage-${(index % 8) + 1})`;
  }
  if (role?.kind === "measure") return "var(--stage-4)";
  if (role?.kind === "dimension") return "var(--stage-6)";
  return role ? "var(--control)" : "transparent";
}

import type { FactKind } from "@/lib/facts/schema";

/** What the rule editor knows of a source before it is asked. */
export interface SourceName {
  id: string;
  name: string;
  kind: FactKind;
}

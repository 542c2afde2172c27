import type { Journey } from "@/lib/journeys/schema";
import type { Scope } from "@/lib/scope";
import type { PersonKey, SourceKey } from "./demo";

/** What entering hands from step to step: ids by the demo's keys, and each person's scope. */
export interface Entered {
  scopes: Record<PersonKey, Scope>;
  sources: Record<SourceKey, string>;
  journey: Journey;
}

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { Persona, PersonaFields } from "@/lib/personas/schema";
import type { Section } from "./use-section";

interface Props {
  theirs: Persona;
  section: Section;
  view: (persona: PersonaFields) => ReactNode;
}

/** What somebody else saved of this part, under mine that is still in the fields. Nothing is lost before one has chosen. */
export function SectionConflict({ theirs, section, view }: Props) {
  const isList = Object.values(section.draft ?? {}).some(Array.isArray);
  return (
    <section aria-label="What somebody else saved" className="border-l-3 border-bad pl-4">
      <p role="alert" className="mb-2 text-sm font-semibold">
        Somebody else saved this in the meantime. Yours is still in the fields above; theirs is:
      </p>
      <div className="max-h-72 overflow-y-auto">{view(theirs)}</div>
      <div className="mt-3 flex flex-wrap gap-2">
        {isList && (
          <Button size="small" variant="primary" onClick={() => section.settle(theirs, "both")}>
            Keep both
          </Button>
        )}
        <Button size="small" onClick={() => section.settle(theirs, "mine")}>
          Keep only mine
        </Button>
        <Button size="small" onClick={section.close}>
          Keep only theirs
        </Button>
      </div>
    </section>
  );
}

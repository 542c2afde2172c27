"use client";

import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { PersonaFields } from "@/lib/personas/schema";
import { IdentityFields } from "./identity-fields";
import { PersonaPicture } from "./persona-picture";
import type { SectionProps } from "./persona-section";
import { SectionEditor } from "./section-editor";
import { useFocusBack } from "./use-focus-back";
import { useSection } from "./use-section";

const fields = ["name", "tagline", "role", "mark", "imageId"] as const;

/** The head of a persona's page: picture, name, the line under it, role. */
export function IdentitySection({ menu, ...props }: SectionProps & { menu: ReactNode }) {
  const { team, persona, mayEdit } = props;
  const section = useSection({ ...props, section: "name", fields });
  const isOpen = section.draft !== null;
  const button = useFocusBack(isOpen);
  const small = ({ name, tagline, role, mark, imageId }: PersonaFields) => (
    <div className="flex items-center gap-3">
      <PersonaPicture team={team} persona={{ mark, imageId }} size={40} />
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-2">{[role, tagline].filter(Boolean).join(" · ")}</p>
      </div>
    </div>
  );
  return (
    <header className="mb-9 border-b border-rule pb-8">
      <div className="flex flex-wrap items-center gap-x-7 gap-y-5 sm:flex-nowrap">
        <PersonaPicture team={team} persona={persona} size={96} />
        <div className="min-w-0 flex-1 basis-60">
          {persona.role && <p className="mb-1 text-sm text-ink-3">{persona.role}</p>}
          <h1 className="title text-2xl break-words sm:text-4xl">{persona.name}</h1>
          {persona.tagline && (
            <p className="mt-1.5 max-w-[62ch] font-serif text-lg text-ink-2 sm:text-xl">{persona.tagline}</p>
          )}
        </div>
        {mayEdit && (
          <div className="flex items-center gap-1 self-start print:hidden">
            {!isOpen && (
              <Button ref={button} aria-label="Edit name, role and picture" onClick={section.start}>
                <Pencil aria-hidden="true" />
                Edit
              </Button>
            )}
            {menu}
          </div>
        )}
      </div>
      {isOpen && (
        <div className="mt-6">
          <SectionEditor name="name, role and picture" saveLabel="Save" section={section} view={small}>
            <IdentityFields team={team} draft={section.draft!} change={section.change} />
          </SectionEditor>
        </div>
      )}
    </header>
  );
}

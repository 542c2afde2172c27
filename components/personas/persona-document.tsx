"use client";

import { lazy, Suspense, useState } from "react";
import type { SourceName } from "@/components/journeys/source-name";
import { markOf } from "@/lib/personas/mark";
import type { Persona, PersonaJourney } from "@/lib/personas/schema";
import { ChannelsSection } from "./channels-section";
import { DemographicsSection } from "./demographics-section";
import { IdentitySection } from "./identity-section";
import { ListSection } from "./list-section";
import { PersonaJourneys } from "./persona-journeys";
import { PersonaMenu } from "./persona-menu";
import { QuoteList } from "./quote-list";
import { RuleSection } from "./rule-section";
import { ShareSection } from "./share-section";
import { usePersona } from "./use-persona";

const DeletePersona = lazy(() =>
  import("./delete-persona").then((loaded) => ({ default: loaded.DeletePersona })),
);

interface Props {
  team: string;
  loaded: Persona;
  journeys: PersonaJourney[];
  /** every persona of the team, for the share */
  everyone: readonly { id: string; mark: number; share: number | null }[];
  sources: readonly SourceName[];
  /** how many rows are theirs, in words */
  counted: string | null;
  mayEdit: boolean;
}

/** A persona, read as a document; each part is edited where it stands. */
export function PersonaDocument({ team, loaded, journeys, everyone, sources, counted, mayEdit }: Props) {
  const { persona, save } = usePersona(team, loaded);
  const [deleting, setDeleting] = useState(false);
  const part = { team, persona, save, mayEdit };
  const menu = <PersonaMenu team={team} persona={persona} onDelete={() => setDeleting(true)} />;
  return (
    <article>
      <IdentitySection {...part} menu={menu} />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-9">
          <ListSection
            {...part}
            field="quotes"
            name="quotes"
            title="In their words"
            noun="Quote"
            serif
            placeholder="What they said, word for word"
            whenEmpty="What they said in an interview, word for word."
            view={({ quotes, mark }) => <QuoteList quotes={quotes} colour={markOf(mark).colour} />}
          />
          <ListSection
            {...part}
            field="goals"
            name="goals"
            title="Goals"
            noun="Goal"
            placeholder="What they want to get done"
            whenEmpty="What they want to get done."
          />
          <ListSection
            {...part}
            field="motivations"
            name="motivations"
            title="Motivations"
            noun="Motivation"
            placeholder="Why it matters to them"
            whenEmpty="Why it matters to them."
          />
          <ListSection
            {...part}
            field="painPoints"
            name="pain points"
            title="Pain points"
            noun="Pain point"
            placeholder="What gets in their way"
            whenEmpty="What gets in their way."
          />
        </div>
        <div className="flex min-w-0 flex-col gap-7 lg:border-l lg:border-rule lg:pl-8">
          <DemographicsSection {...part} />
          <ChannelsSection {...part} />
          <ShareSection {...part} everyone={everyone} />
          <RuleSection
            {...part}
            sources={sources}
            counted={persona.version === loaded.version ? counted : null}
            journeys={journeys}
          />
          <PersonaJourneys team={team} journeys={journeys} />
        </div>
      </div>
      {deleting && (
        <Suspense>
          <DeletePersona
            team={team}
            persona={persona}
            journeys={journeys}
            onClose={() => setDeleting(false)}
          />
        </Suspense>
      )}
    </article>
  );
}

import { JourneyMenu } from "@/components/journeys/journey-menu";
import { StageEditor } from "@/components/journeys/stage-editor";
import { WindowField } from "@/components/journeys/window-field";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { loadJourney, loadJourneyLosses, loadMayEditJourneys } from "@/lib/journeys/loaders";
import { journeySentence } from "@/lib/journeys/summary-sentence";

export default async function JourneyPage({
  params,
}: {
  params: Promise<{ team: string; journey: string }>;
}) {
  const { team, journey: id } = await params;
  const [journey, losses, mayEdit] = await Promise.all([
    loadJourney(team, id),
    loadJourneyLosses(team, id),
    loadMayEditJourneys(team),
  ]);
  return (
    <PageBody>
      <PageHeader
        title={journey.name}
        lead={journeySentence(journey)}
        actions={mayEdit && <JourneyMenu team={team} journey={journey} losses={losses} />}
      />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <StageEditor team={team} journey={journey} mayEdit={mayEdit} />
        <aside
          aria-label="How it is measured"
          className="flex flex-col gap-6 lg:border-l lg:border-rule lg:pl-8"
        >
          <WindowField key={journey.windowDays} team={team} journey={journey} mayEdit={mayEdit} />
          <p className="text-sm text-ink-3">
            A filled dot has rules that say what counts there, a hollow one has none yet. The ring is the
            anchor that retention is measured from.
          </p>
          <p className="text-sm text-ink-3">
            Definition version {journey.definitionVersion}. Each change of stages, rules or window makes a new
            one; closed reviews keep theirs.
          </p>
        </aside>
      </div>
    </PageBody>
  );
}

import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { formatDateTime } from "@/lib/format";
import { groupDifferences } from "@/lib/journeys/versions/diff-groups";
import { type ChangeKind, changeKinds, countChanges } from "@/lib/journeys/versions/words/change-counts";
import { digestOf } from "@/lib/journeys/versions/words/change-digest";
import { changeSentence } from "@/lib/journeys/versions/words/change-sentence";
import type { ComparedVersions } from "@/lib/map-page/versions/history-page";
import { DiffCard } from "./diff-card";
import { DiffChips } from "./diff-chips";
import { DiffOverview } from "./diff-overview";
import { FrameChanges } from "./frame-changes";
import { historyPaths } from "./history-paths";
import { VersionPicker } from "./version-picker";

interface Props {
  compared: ComparedVersions;
  /** the kind of change that is looked at; null or none of them: all */
  show: string | null;
}

function CardChanges({
  stages,
  sides,
  team,
}: { stages: ReturnType<typeof groupDifferences> } & Pick<Props["compared"], "sides" | "team">) {
  return stages.map((stage) => (
    <div key={stage.id} className="mt-10">
      <h2 id={`stage-${stage.id}`} className="title scroll-mt-6 border-b border-rule pb-1.5 text-xl">
        {stage.name}
      </h2>
      {stage.lanes.map((lane) => (
        <div key={lane.id} className="mt-3 grid gap-x-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <h3
            id={`cell-${stage.id}-${lane.id}`}
            className="scroll-mt-6 pt-3 text-sm font-semibold break-words text-ink-2"
          >
            {lane.name}
          </h3>
          <ul className="divide-y divide-rule">
            {lane.cards.map((difference) => (
              <DiffCard key={difference.id} team={team} difference={difference} sides={sides} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  ));
}

/** What is different between two versions of a map, card by card. */
export function DiffView({ compared, show }: Props) {
  const { team, journey, zone, versions, from, to, diff, sides } = compared;
  const paths = historyPaths(team, journey.id);
  const shown = changeKinds.find((kind) => kind === show) ?? null;
  const counts = countChanges(diff);
  const cards =
    shown === null
      ? diff.cards
      : diff.cards.filter(({ changes }) => (changes as ChangeKind[]).includes(shown));
  const stages = groupDifferences(cards, sides.before.state, sides.after.state);
  const sentence = changeSentence(digestOf(diff), sides.after.personas);
  const called = (version: typeof from) =>
    version.name === "" ? formatDateTime(version.createdAt, zone) : `“${version.name}”`;
  return (
    <>
      <p className="mb-2 text-sm print:hidden">
        <TextLink href={paths.list}>History</TextLink>
      </p>
      <PageHeader
        title="What changed"
        lead={sentence === "" ? "Nothing is different." : `${sentence}.`}
        meta={[`From ${called(from)} to ${to ? called(to) : "now"}`]}
        actions={<LinkButton href={paths.preview(from.id)}>Look at the earlier map</LinkButton>}
      />
      <div className="flex flex-col gap-6">
        <VersionPicker action={paths.list} versions={versions} from={from} to={to} zone={zone} />
        {sentence === "" ? (
          <EmptyState title="The two are the same">
            Every card, stage and lane is as it was. Choose another version to compare with.
          </EmptyState>
        ) : (
          <>
            <DiffChips
              counts={counts}
              shown={shown}
              hrefOf={(kind) => paths.diff(from.id, to?.id ?? null, kind ?? undefined)}
            />
            <DiffOverview stages={stages} sides={sides} />
          </>
        )}
      </div>
      {(shown === null || shown === "frame") && <FrameChanges frame={diff.frame} sides={sides} />}
      <CardChanges stages={stages} sides={sides} team={team} />
    </>
  );
}

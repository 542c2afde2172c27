import { FrameChanges } from "@/components/journeys/versions/frame-changes";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { stateOf } from "@/lib/journeys/map/state";
import { compareMaps } from "@/lib/journeys/side-by-side/compare-maps";
import { differenceSentence } from "@/lib/journeys/side-by-side/difference-sentence";
import { sharedPersonas, shownStages, sideCurves } from "@/lib/journeys/side-by-side/side-curves";
import type { SideBySide } from "@/lib/map-page/side-by-side/side-by-side";
import { CurvesBeside } from "./curves-beside";
import { DrawFuture } from "./draw-future";
import { compareHref, sideVoice, sideWords } from "./side-words";
import { StagesBeside } from "./stages-beside";

interface Props {
  page: SideBySide;
  /** whose feelings; null or unknown: the first who is on both maps */
  persona: string | null;
  /** also what is the same */
  all: boolean;
}

/** In the address, for what was drawn for nobody in particular. */
const everyone = "everyone";

function Beside({ page, sides, persona, all }: Props & { sides: NonNullable<SideBySide["sides"]> }) {
  const { team, journey, names, others } = page;
  const [left, right] = [stateOf(sides.left.items), stateOf(sides.right.items)];
  const compared = compareMaps(left, right);
  const words = sideWords(sides);
  const voice = sideVoice(words);
  const told = {
    before: { ...names, state: left },
    after: { ...names, state: compared.after },
    voice,
  };
  const openWords =
    words.left === "Today" ? ["Map of today", "Map of the future state"] : ["Left map", "Right map"];
  const shared = sharedPersonas(left, right);
  const known = persona === everyone ? null : persona;
  const isChosen = persona !== null && shared.includes(known);
  const personaId = isChosen ? known : (shared[0] ?? null);
  const other = journey.id === sides.left.id ? sides.right.id : sides.left.id;
  const href = (given: { persona?: string | null; all?: boolean; other?: string }) =>
    compareHref(team, journey.id, { other, persona, all, ...given });
  const curves = sideCurves(
    shownStages(compared.stages),
    [
      { state: left, side: "left", name: words.left },
      { state: right, side: "right", name: words.right },
    ],
    personaId,
  );
  const named = shared.flatMap((id) => {
    const name = id === null ? "Everyone" : names.personas.find((one) => one.id === id)?.name;
    const as = id ?? everyone;
    return name === undefined
      ? []
      : [{ id: as, name, href: href({ persona: as }), current: id === personaId }];
  });
  return (
    <>
      <PageHeader
        title={`${words.left} and ${words.right.charAt(0).toLowerCase()}${words.right.slice(1)}`}
        lead={
          differenceSentence(compared, { personas: names.personas, voice }) || "Nothing is different yet."
        }
        actions={[sides.left, sides.right].map(({ id, name }, index) => (
          <LinkButton key={id} href={`/${team}/journeys/${id}`} title={name}>
            {openWords[index]}
          </LinkButton>
        ))}
      />
      <div className="flex flex-wrap gap-3 print:hidden">
        <SegmentedLinks
          label="Which cards"
          items={[
            { href: href({ all: false }), label: "Only what differs", current: !all },
            { href: href({ all: true }), label: "All cards", current: all },
          ]}
        />
        {others.length > 1 && (
          <SegmentedLinks
            label="Compare with"
            items={others.map(({ id, name }) => ({
              href: href({ other: id }),
              label: name,
              current: id === other,
            }))}
          />
        )}
      </div>
      <CurvesBeside data={curves} personas={named} />
      <FrameChanges frame={compared.diff.frame} sides={told} />
      <StagesBeside stages={compared.stages} titles={words} sides={told} team={team} all={all} />
    </>
  );
}

/** A journey as it is and its future state, aligned by stage and lane; what differs stands out. */
export function SideBySideView(props: Props) {
  const { sides, team, journey, mayEdit } = props.page;
  if (sides) return <Beside {...props} sides={sides} />;
  return (
    <>
      <h1 className="sr-only">Today and the future state</h1>
      <EmptyState
        title="There is no future state yet"
        action={mayEdit && journey.state === "current" && <DrawFuture team={team} journey={journey} />}
      >
        A future state begins as a copy of this map. Change it to how you want the journey to be, then compare
        both side by side, stage by stage.
      </EmptyState>
    </>
  );
}

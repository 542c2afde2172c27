import Link from "next/link";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { formatCount, formatPlural } from "@/lib/format";
import { whoseNumbers } from "@/lib/journeys/map/numbers/numbers-of";
import { NumberChipLink } from "./number-chip-link";

/** What is measured at a stage, each number a way to the dashboard; where nothing counts, editors may say what does. */
export function StageChips({ stageId, name }: { stageId: string; name: string }) {
  const { team, journey, mayEdit } = useMapInfo();
  const numbers = useShownNumbers();
  const base = `/${team}/journeys/${journey.id}`;
  const stage = numbers?.stages[stageId];
  const whose = whoseNumbers(numbers);
  const nothing = !stage || (stage.entrants === null && stage.chips.length === 0);
  if (nothing) {
    // What counts here is said; only whose it is can't be told.
    if (whose && stage && stage.ruleCount > 0)
      return <p className="text-xs text-ink-3">No numbers of theirs</p>;
    if (!mayEdit) return null;
    return (
      <Link
        href={`${base}/rules#stage-${stageId}`}
        prefetch={false}
        className="link text-xs text-ink-3 opacity-0 transition-opacity group-focus-within/stage:opacity-100 group-hover/stage:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
      >
        Say what counts here<span className="sr-only">, at {name}</span>
      </Link>
    );
  }
  const people = stage.entrants;
  const when = `in ${numbers.quarter.short}${whose ? `, ${whose} alone` : ""}`;
  return (
    <ul aria-label={`${name} ${when}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {people !== null && (
        <li>
          <Link
            href={`${base}/dashboard${stage.href}`}
            prefetch={false}
            className="rounded-xs text-xs whitespace-nowrap text-ink-2 hover:underline hover:underline-offset-2"
            aria-label={`${formatPlural(people, "person", "people")} came to ${name} ${when}`}
          >
            <span className="font-semibold text-ink tabular-nums">{formatCount(people)}</span>{" "}
            {people === 1 ? "person" : "people"}
          </Link>
        </li>
      )}
      {stage.chips.map((chip) => (
        <li key={chip.href}>
          <NumberChipLink chip={chip} href={`${base}/dashboard${chip.href}`} />
        </li>
      ))}
    </ul>
  );
}

import { StageLineMini } from "@/components/charts/stage-line-mini";
import { formatCount } from "@/lib/format";

/** More names than this can't be read at the width the line has here. */
const MOST_NAMES = 8;

interface Props {
  stages: { id: string; name: string; count: number | null }[];
}

/** The line of one of many journeys: low, with names and people under it while they have room. */
export function ShortLine({ stages }: Props) {
  const named = stages.length <= MOST_NAMES;
  return (
    <div className="min-w-0">
      <StageLineMini stages={stages} className="h-6 w-full" />
      {named && (
        <ol
          aria-hidden="true"
          className="mt-1.5 grid max-sm:hidden"
          style={{ gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` }}
        >
          {stages.map(({ id, name, count }) => (
            <li key={id} className="min-w-0 pr-3 text-xs">
              <span className="block truncate text-ink-2" title={name}>
                {name}
              </span>
              <span className="block truncate text-ink-3">{count === null ? "–" : formatCount(count)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

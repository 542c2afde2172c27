import { formatCount, formatPlural } from "@/lib/format";
import { inOrder } from "@/lib/journeys/map/positions";
import type { StageOfDiff } from "@/lib/journeys/versions/diff-groups";
import type { Sides } from "@/lib/journeys/versions/words/sides";

interface Props {
  stages: readonly StageOfDiff[];
  sides: Sides;
}

/** As in a map in small: stages across, lanes down, how many cards are different where they meet. */
export function DiffOverview({ stages, sides }: Props) {
  const order = inOrder(Object.values(sides.after.state.lane)).map(({ id }) => id);
  const found = new Map(stages.flatMap(({ lanes }) => lanes.map(({ id, name }) => [id, name] as const)));
  const lanes = [...found].sort(([a], [b]) => {
    const [x, y] = [order.indexOf(a), order.indexOf(b)];
    return (x < 0 ? order.length : x) - (y < 0 ? order.length : y);
  });
  if (stages.length < 2 && lanes.length < 2) return null;
  return (
    <section aria-label="Where it changed" className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="pb-2 text-left text-sm font-semibold text-ink-2">Where it changed</caption>
        <thead>
          <tr>
            <td className="sticky left-0 border-b border-rule bg-paper" />
            {stages.map(({ id, name }) => (
              <th
                key={id}
                scope="col"
                className="max-w-36 border-b border-l border-rule px-2 py-1.5 text-left font-medium"
              >
                <a href={`#stage-${id}`} className="line-clamp-2 hover:underline">
                  {name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map(([laneId, name]) => (
            <tr key={laneId}>
              <th
                scope="row"
                className="sticky left-0 max-w-40 truncate border-b border-rule bg-paper py-1.5 pr-3 text-left font-normal text-ink-2"
              >
                {name}
              </th>
              {stages.map((stage) => {
                const count = stage.lanes.find(({ id }) => id === laneId)?.cards.length ?? 0;
                return (
                  <td
                    key={stage.id}
                    className="border-b border-l border-rule px-2 py-1.5 tabular-nums"
                    style={{
                      background: `color-mix(in oklab, var(--accent-soft) ${Math.min(count * 25, 100)}%, transparent)`,
                    }}
                  >
                    {count > 0 && (
                      <a
                        href={`#cell-${stage.id}-${laneId}`}
                        aria-label={`${formatPlural(count, "card")} changed in ${name}, ${stage.name}`}
                        className="block font-semibold hover:underline"
                      >
                        {formatCount(count)}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

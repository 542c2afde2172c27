import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import type { StageLink } from "@/lib/journeys/map/schema";
import { type LinkRun, type LinkSpan, linkRuns } from "@/lib/journeys/map/structure/link-levels";

/** More than so many under each other would push the map out of sight; further ones share the last level. */
const mostLevels = 6;

/** How the links between these stages run, and on how many levels; links of other stages are left out. 0 levels: there are none. */
export function stageRuns(
  links: Readonly<Record<string, StageLink>>,
  stages: readonly StageSpan[],
): { runs: LinkRun[]; levels: number } {
  const at = new Map(stages.map(({ id }, index) => [id, index]));
  const spans = Object.values(links).flatMap((link): LinkSpan[] => {
    const [from, to] = [at.get(link.fromStageId), at.get(link.toStageId)];
    return from === undefined || to === undefined ? [] : [{ id: link.id, from, to }];
  });
  const runs = linkRuns(spans).map((run) => ({ ...run, level: Math.min(run.level, mostLevels - 1) }));
  return { runs, levels: Math.max(0, ...runs.map(({ level }) => level + 1)) };
}

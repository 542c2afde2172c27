import type { CSSProperties } from "react";
import { LinkArc } from "@/components/journeys/map/structure/link-arc";
import type { LaidOut } from "@/lib/journeys/exchange/map-export";
import { stageSpans } from "@/lib/journeys/map/emotion/curve-stages";
import { stageRuns } from "@/lib/journeys/map/structure/stage-runs";

/** Loops, skips and side paths between the stages of a sheet, drawn under their heads; each says its sentence too. */
export function ShownLinks({ laid }: { laid: LaidOut }) {
  const stages = stageSpans(laid.columns);
  const { runs, levels } = stageRuns(laid.state.link, stages);
  if (levels === 0) return null;
  return (
    <tr>
      <th scope="row" className="map-sheet-label">
        <span className="block font-semibold">Links</span>
      </th>
      <td colSpan={laid.columns.length} className="map-sheet-links">
        <ul
          aria-label="Links between stages"
          className="relative"
          style={{ "--links-levels": levels } as CSSProperties}
        >
          {runs.map((run) => (
            <LinkArc key={run.id} link={laid.state.link[run.id]!} run={run} stages={stages} onEdit={null} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

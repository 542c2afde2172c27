"use client";

import { type CSSProperties, lazy, Suspense, useMemo } from "react";
import { gridPart } from "@/components/journeys/map/grid/grid-part";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { stageSpans } from "@/lib/journeys/map/emotion/curve-stages";
import type { StageLink } from "@/lib/journeys/map/schema";
import { stageRuns } from "@/lib/journeys/map/structure/stage-runs";
import "./links-overlay.css";
import { useDialog } from "./use-dialog";

// Most maps have no links.
const LinkArc = lazy(() => import("./link-arc").then((loaded) => ({ default: loaded.LinkArc })));

/**
 * Loops, skips and side paths between the stages, drawn under their heads. They are placed in shares of the width, as all
 * columns are equally wide, so that nothing is measured. Links with a hidden stage are not drawn. A row of the grid.
 */
export function LinksOverlay() {
  const { mayEdit } = useMapInfo();
  const links = useMapView((view) => view.state.link);
  const columns = useMapView((view) => view.columns);
  const { dialog, show } = useDialog();
  const stages = useMemo(() => stageSpans(columns), [columns]);
  const { runs, levels } = useMemo(() => stageRuns(links, stages), [links, stages]);
  if (levels === 0) return dialog;
  const edit = (link: StageLink) =>
    show(() => import("./link-dialog").then((own) => own.LinkDialog), { from: link.fromStageId, link });
  return (
    <div {...gridPart("row")} className="map-links" style={{ "--links-levels": levels } as CSSProperties}>
      <div {...gridPart("rowheader")} className="map-label">
        <p className="py-3 pr-3 pl-7 text-sm font-semibold max-sm:pl-3">Links</p>
      </div>
      <div
        {...gridPart("gridcell", { "aria-colspan": columns.length })}
        className="min-w-0 border-b border-rule"
      >
        <ul aria-label="Links between stages" className="relative h-full">
          <Suspense fallback={null}>
            {runs.map((run) => {
              const link = links[run.id]!;
              return (
                <LinkArc
                  key={run.id}
                  link={link}
                  run={run}
                  stages={stages}
                  onEdit={mayEdit ? () => edit(link) : null}
                />
              );
            })}
          </Suspense>
        </ul>
      </div>
      {dialog}
    </div>
  );
}

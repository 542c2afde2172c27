import { EvidenceLegend } from "@/components/journeys/map/evidence/evidence-legend";
import { columnGroups } from "@/lib/journeys/map/picture/map-pages";
import { layOut, type ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { FitSheets } from "./fit-sheets";
import { PrintBar } from "./print-bar";
import { MapSheet } from "./sheet/map-sheet";
import { ShownTitle } from "./shown-title";
import "./print.css";

/** What scrolls must be reached by keyboard. */
const scrolls = { tabIndex: 0, role: "region", "aria-label": "Sheets" };

/** A map for paper: whole, in groups of stages that stand side by side on a sheet. */
export function MapPrint({ map, back }: { map: ShownMap; back: string }) {
  const { columns } = layOut(map);
  let at = 0;
  const groups = columnGroups(columns).map(({ length }): [number, number] => {
    at += length;
    return [at - length, at];
  });
  return (
    <>
      <PrintBar back={back} sheets={groups.length} />
      <FitSheets />
      <div className="map-print overflow-x-auto px-4 print:overflow-visible print:px-0" {...scrolls}>
        {groups.map((range) => (
          <section key={range[0]} className="map-print-sheet">
            <ShownTitle map={map} />
            <div className="mt-4">
              <MapSheet map={map} columns={range} />
            </div>
            <div className="mt-4 text-xs text-ink-2">
              <EvidenceLegend />
            </div>
          </section>
        ))}
        {groups.length === 0 && (
          <p className="py-16 text-center text-ink-2">There is nothing on this map yet.</p>
        )}
      </div>
    </>
  );
}

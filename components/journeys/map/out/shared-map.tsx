"use client";

import Link from "next/link";
import { EvidenceLegend } from "@/components/journeys/map/evidence/evidence-legend";
import { BrandMark } from "@/components/shell/brand-mark";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { PresentButton } from "./present-button";
import { MapSheet } from "./sheet/map-sheet";
import { ShownTitle } from "./shown-title";

/** What scrolls must be reached by keyboard. */
const scrolls = { tabIndex: 0 };

/** A map for whoever has its link: to read and to present, with nothing that leads into the team. */
export function SharedMap({ map }: { map: ShownMap }) {
  const stages = map.items.stage.length;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-end justify-between gap-4 border-b border-rule px-4 pt-6 pb-5 sm:px-7 print:border-0">
        <ShownTitle map={map} />
        <div className="flex items-center gap-3 print:hidden">
          <span className="text-sm text-ink-3">Read only</span>
          {stages > 0 && <PresentButton shown={() => map} size="normal" />}
        </div>
      </header>
      <main id="content" className="flex-1 overflow-x-auto px-4 py-5 sm:px-7" aria-label="Map" {...scrolls}>
        {stages === 0 ? (
          <p className="py-16 text-center text-ink-2">There is nothing on this map yet.</p>
        ) : (
          <MapSheet map={map} />
        )}
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-rule px-4 py-3 text-xs text-ink-2 sm:px-7">
        <EvidenceLegend />
        <Link href="/" prefetch={false} className="rounded-sm">
          <BrandMark />
        </Link>
      </footer>
    </div>
  );
}

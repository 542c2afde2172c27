"use client";

import { History } from "lucide-react";
import { EvidenceBar } from "@/components/journeys/map/evidence/evidence-bar";
import { MapGrid } from "@/components/journeys/map/grid/map-grid";
import { PanelOnDemand } from "@/components/journeys/map/grid/panel-on-demand";
import { useMapDialogs } from "@/components/journeys/map/grid/use-map-dialogs";
import { PersonaBar } from "@/components/journeys/map/personas/persona-bar";
import { ZoomControl } from "@/components/journeys/map/toolbar/zoom-control";
import { LinkButton } from "@/components/ui/link-button";
import { formatDateTime } from "@/lib/format";
import type { VersionPreview } from "@/lib/map-page/versions/history-page";
import { historyPaths } from "./history-paths";
import { RestoreVersion } from "./restore-version";
import { StillMap } from "./still-map";

/** What is shown, and that it is not the map of now. */
function Banner({ preview }: { preview: VersionPreview }) {
  const { version, zone, info, mayRestore, restoring } = preview;
  const paths = historyPaths(info.team, info.journey.id);
  const when = formatDateTime(version.createdAt, zone);
  return (
    <section
      aria-label="Version"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-accent-soft px-4 py-2 sm:px-7"
    >
      <History aria-hidden="true" className="size-4 shrink-0 text-accent max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="text-base font-semibold">The map on {when}</h1>
        {version.name !== "" && <p className="truncate text-sm text-ink-2">{version.name}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        {mayRestore && (
          <RestoreVersion
            team={info.team}
            journey={info.journey.id}
            version={version.id}
            when={when}
            counts={restoring}
          />
        )}
        <LinkButton size="small" href={paths.diff(version.id, null)}>
          What changed since
        </LinkButton>
        <LinkButton size="small" href={paths.map}>
          Back to now
        </LinkButton>
      </div>
    </section>
  );
}

function Desk({ preview }: { preview: VersionPreview }) {
  const { help, askAboutPaste, open } = useMapDialogs();
  return (
    <div className="map-desk">
      <Banner preview={preview} />
      <div
        role="toolbar"
        aria-label="Map"
        className="flex min-h-11 shrink-0 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-rule px-4 py-1.5 sm:px-7 print:hidden"
      >
        <PersonaBar />
        <ZoomControl />
      </div>
      <div className="flex min-h-0 flex-1">
        <MapGrid onForeignPaste={askAboutPaste} onHelp={help} className="min-w-0 flex-1" />
        <PanelOnDemand />
        <div data-map-side="" className="contents" />
      </div>
      <EvidenceBar />
      {open}
    </div>
  );
}

/** A map as it was at a version, to be read like one that is, and restored. */
export function MapPreview({ preview }: { preview: VersionPreview }) {
  return (
    <StillMap map={preview.map} info={preview.info}>
      <Desk preview={preview} />
    </StillMap>
  );
}

import type { ReactNode } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { downloadMap, downloadPicture, pictures } from "@/components/journeys/map/out/download";
import { usePresent } from "@/components/journeys/map/out/use-present";
import { useShownMap } from "@/components/journeys/map/out/use-shown-map";
import type { useDialog } from "@/components/journeys/map/structure/use-dialog";
import { compareHref } from "@/components/journeys/side-by-side/side-words";
import { useDrawFuture } from "@/components/journeys/side-by-side/use-draw-future";
import type { Command } from "@/components/palette/command-registry";
import { exportFormats, formatWords } from "@/lib/journeys/exchange/formats";

const loadShare = () => import("@/components/journeys/map/out/share-dialog").then((own) => own.ShareDialog);

/** The map of today beside a future state, and the way to one. */
function useStateCommands(): Command[] {
  const { team, journey, mayEdit } = useMapInfo();
  const { draw } = useDrawFuture(team, journey);
  const isFuture = journey.state === "future";
  const other = isFuture ? journey.futureOf : journey.futures[0];
  const compare: Command[] = other
    ? [
        {
          id: "map-compare",
          label: isFuture ? "Compare with today" : "Compare with the future state",
          words: "side by side difference",
          href: compareHref(team, journey.id, { other: other.id }),
        },
      ]
    : [];
  if (!mayEdit || isFuture) return compare;
  const label = other ? "Draw another future state" : "Draw the future state";
  return [...compare, { id: "map-future", label, words: "copy to be", isMinor: true, run: draw }];
}

/** How the map leaves the tool: presented, shared, printed, as a file; and beside another. */
export function useOutCommands(show: ReturnType<typeof useDialog>["show"]): {
  commands: Command[];
  presentation: ReactNode;
} {
  const { team, journey, mayEdit } = useMapInfo();
  const shown = useShownMap();
  const { present, presentation } = usePresent(shown);
  const states = useStateCommands();
  const share: Command = {
    id: "map-share",
    label: "Share a link",
    words: "public password expiry",
    run: () => show(loadShare, {}),
  };
  const commands: Command[] = [
    { id: "map-present", label: "Present", words: "slides full screen show", run: present },
    ...(mayEdit ? [share] : []),
    ...pictures.map(([format, label]) => ({
      id: `map-download ${format}`,
      label: `Download ${label}`,
      words: "export picture image save",
      isMinor: format !== "pdf",
      run: () => void downloadPicture(shown(), format),
    })),
    ...exportFormats.map((format) => ({
      id: `map-download ${format}`,
      label: `Download ${formatWords[format].name}`,
      detail: formatWords[format].about,
      words: "export file save",
      isMinor: format !== "xlsx",
      run: () => downloadMap(team, journey.id, format),
    })),
    {
      id: "map-print",
      label: "Print the map",
      words: "paper a3 a4",
      href: `/${team}/journeys/${journey.id}/print`,
    },
    ...states,
  ];
  return { commands, presentation };
}

"use client";

import { FileDown, ImageDown, Link2, Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { MenuGroup } from "@/components/ui/menu-group";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { exportFormats, formatWords } from "@/lib/journeys/exchange/formats";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { downloadMap, downloadPicture, pictures } from "./download";

interface Props {
  team: string;
  journey: string;
  shown: () => ShownMap;
  /** null: may not share */
  onShare: (() => void) | null;
}

/** What the menu holds with which a map leaves the tool. */
export function OutItems({ team, journey, shown, onShare }: Props) {
  const router = useRouter();
  return (
    <>
      {onShare && (
        <MenuItem icon={<Link2 />} onSelect={onShare}>
          Share a link…
        </MenuItem>
      )}
      <MenuItem icon={<Printer />} onSelect={() => router.push(`/${team}/journeys/${journey}/print`)}>
        Print…
      </MenuItem>
      <MenuSeparator />
      <MenuGroup label="Download a picture">
        {pictures.map(([format, name]) => (
          <MenuItem key={format} icon={<ImageDown />} onSelect={() => void downloadPicture(shown(), format)}>
            {name}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup label="Download what is in it">
        {exportFormats.map((format) => (
          <MenuItem key={format} icon={<FileDown />} onSelect={() => downloadMap(team, journey, format)}>
            <span title={formatWords[format].about}>{formatWords[format].name}</span>
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}

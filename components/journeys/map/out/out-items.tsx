"use client";

import { FileDown, ImageDown, Link2, Printer } from "lucide-react";
import { useRouter } from "next/navigation";
import { MenuGroup } from "@/components/ui/menu-group";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { toasts } from "@/components/ui/toasts";
import { type ExportFormat, exportFormats, formatWords } from "@/lib/journeys/exchange/formats";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { PictureFormat } from "./save-picture";

interface Props {
  team: string;
  journey: string;
  shown: () => ShownMap;
  /** null: may not share */
  onShare: (() => void) | null;
}

const pictures: [PictureFormat, string][] = [
  ["pdf", "PDF, on sheets of A3"],
  ["png", "PNG, one picture"],
  ["svg", "SVG, for design tools"],
];

async function savePictureOf(map: ShownMap, format: PictureFormat): Promise<void> {
  const kind = format.toUpperCase();
  toasts.add({ title: `Drawing the ${kind}`, description: "Your browser keeps it when it is done." });
  try {
    const { savePicture } = await import("./save-picture");
    await savePicture(map, format);
  } catch (error) {
    const description = error instanceof Error ? error.message : "Try again, or choose another format.";
    toasts.add({ title: `The ${kind} couldn’t be drawn`, description, type: "bad" });
  }
}

/** What the menu holds with which a map leaves the tool. */
export function OutItems({ team, journey, shown, onShare }: Props) {
  const router = useRouter();
  const save = (format: ExportFormat) => {
    const link = document.createElement("a");
    const search = new URLSearchParams({ team, format });
    link.href = `/api/v1/journeys/${journey}/map/export?${search}`;
    link.download = "";
    link.click();
  };
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
          <MenuItem key={format} icon={<ImageDown />} onSelect={() => void savePictureOf(shown(), format)}>
            {name}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuSeparator />
      <MenuGroup label="Download what is in it">
        {exportFormats.map((format) => (
          <MenuItem key={format} icon={<FileDown />} onSelect={() => save(format)}>
            <span title={formatWords[format].about}>{formatWords[format].name}</span>
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}

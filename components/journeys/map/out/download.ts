import { toasts } from "@/components/ui/toasts";
import type { ExportFormat } from "@/lib/journeys/exchange/formats";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { PictureFormat } from "./save-picture";

export const pictures: [PictureFormat, string][] = [
  ["pdf", "PDF, on sheets of A3"],
  ["png", "PNG, one picture"],
  ["svg", "SVG, for design tools"],
];

/** Draws a map and gives it to the browser as a file; says when that isn't possible. */
export async function downloadPicture(map: ShownMap, format: PictureFormat): Promise<void> {
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

/** What is in a map, as a file of the server. Browser only. */
export function downloadMap(team: string, journey: string, format: ExportFormat): void {
  const link = document.createElement("a");
  const search = new URLSearchParams({ team, format });
  link.href = `/api/v1/journeys/${journey}/map/export?${search}`;
  link.download = "";
  link.click();
}

import { fontFaces } from "@/components/charts/png";
import type { Picture } from "@/lib/journeys/map/picture/map-svg";

let faces: Promise<string> | null = null;

/**
 * A picture as pixels. A picture may load nothing, so the page's faces go into it.
 * @param scale pixels for each px of it
 */
export async function drawPicture(
  { svg, width, height }: Picture,
  scale: number,
): Promise<HTMLCanvasElement> {
  faces ??= fontFaces();
  const styled = svg.replace(">", `><style>${await faces}</style>`);
  const address = URL.createObjectURL(new Blob([styled], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser can't draw pictures.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @throws where the browser has no room for so large a picture */
export function canvasBlob(
  canvas: HTMLCanvasElement,
  type: "image/png" | "image/jpeg",
  quality?: number,
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error("The picture is too large for this browser."));
    canvas.toBlob(take, type, quality);
  });
}

import { plainImageSide } from "@/lib/images/limits";
import { sizeInside } from "@/lib/images/plan-image";

const quality = 0.85;

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

/** A canvas that can't write WebP writes a PNG instead, which of a photo would be huge. */
async function encoded(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const webp = await blobOf(canvas, "image/webp");
  if (webp?.type === "image/webp") return webp;
  const context = canvas.getContext("2d");
  if (!context) return null;
  // JPEG knows no transparency: what shows through becomes white, not black.
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return blobOf(canvas, "image/jpeg");
}

/**
 * Draws a picture anew, upright and no larger than a map needs it. What else was in the file (place, camera, thumbnail)
 * stays behind. Null: the browser can't read it.
 */
export async function redrawImage(file: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!bitmap) return null;
  try {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, sizeInside(bitmap.width, bitmap.height, plainImageSide));
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await encoded(canvas);
  } finally {
    bitmap.close();
  }
}

import { formatBytes, formatCount } from "@/lib/format";
import {
  brokenImageWords,
  imageTooLargeWords,
  imageTooWideWords,
  maxImageBytes,
  maxImageSide,
  maxSourceBytes,
  maxSourcePixels,
  notAnImageWords,
  plainImageBytes,
  plainImageSide,
} from "./limits";
import { type ImageHeader, sniffImage } from "./sniff-image";

/** What a browser does with a chosen file: send it as it is, draw it anew first, or say why it can't be taken. */
type ImagePlan = { send: "as it is" } | { send: "redrawn" } | { problem: string };

/** Asked before a file is read at all. @returns the sentence for one that is too large; null: it can be read */
export function fileSizeProblem(name: string, bytes: number): string | null {
  return bytes <= maxSourceBytes
    ? null
    : `${name} has ${formatBytes(bytes)}. Pictures of up to ${formatBytes(maxSourceBytes)} can be taken; save it smaller first.`;
}

/** A JPEG's Exif segment says where and with what it was taken. It stands near the beginning. @source Exif 2.32, 4.5.4 */
function carriesExif(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  return head.some(
    (byte, at) => byte === 0x45 && head[at + 1] === 0x78 && head[at + 2] === 0x69 && head[at + 3] === 0x66,
  );
}

function planOf(bytes: Uint8Array, { contentType, width, height }: ImageHeader): ImagePlan {
  if (width * height > maxSourcePixels)
    return {
      problem: `This picture has ${formatCount(width)} × ${formatCount(height)} pixels, more than a browser can draw. Save it smaller first.`,
    };
  const longest = Math.max(width, height);
  if (contentType === "image/gif") {
    // Drawn anew it would stand still.
    if (bytes.length > maxImageBytes) return { problem: imageTooLargeWords };
    return longest > maxImageSide ? { problem: imageTooWideWords } : { send: "as it is" };
  }
  const isPlain = bytes.length <= plainImageBytes && longest <= plainImageSide && !carriesExif(bytes);
  return { send: isPlain ? "as it is" : "redrawn" };
}

/** What to do with a file, by its bytes; its name and type are not heard. */
export function planImage(bytes: Uint8Array): ImagePlan {
  const header = sniffImage(bytes);
  if (header === "unknown") return { problem: notAnImageWords };
  if (header === "broken") return { problem: brokenImageWords };
  return planOf(bytes, header);
}

/** The size of a picture drawn anew: at most so long a side, never larger than it was. @unit pixels */
export function sizeInside(width: number, height: number, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

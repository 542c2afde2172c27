import type { ImageType } from "./limits";

/** What a file is by its own bytes; nobody's word (name, header) is heard. */
export interface ImageHeader {
  contentType: ImageType;
  /** @unit pixels, as stored: a JPEG that says it is turned is not turned here */
  width: number;
  height: number;
}

type Size = { width: number; height: number };

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Walks the chunks to the last one, so that a file that breaks off is seen. @source PNG (third edition), 5 */
function pngSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (bytes.length < 33 || view.getUint32(8) !== 13 || textAt(bytes, 12, 4) !== "IHDR") return null;
  for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12)
    if (textAt(bytes, at + 4, 4) === "IEND") return { width: view.getUint32(16), height: view.getUint32(20) };
  return null;
}

/** The frame header (SOF0–SOF15 but for DHT, JPG and DAC) holds the size. @source ITU-T T.81, B.1 and B.2 */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  const isWhole = bytes.some((byte, at) => byte === 0xff && bytes[at + 1] === 0xd9);
  for (let at = 2; isWhole && at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    // Fill bytes before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const length = view.getUint16(at + 2);
    if (length < 2 || marker === 0xda) return null;
    at += length + 2;
  }
  return null;
}

/** The logical screen. The last byte that says anything is the trailer. @source GIF89a, 18 and 27 */
function gifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 14 || bytes[bytes.findLastIndex((byte) => byte !== 0)] !== 0x3b) return null;
  const view = viewOf(bytes);
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Lossy, lossless and extended files hold the size in different places. @source RFC 9649, 2.5–2.7 */
function webpSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return null;
  const chunk = textAt(bytes, 12, 4);
  if (chunk === "VP8X") {
    const minusOne = (at: number) => view.getUint16(at, true) + (bytes[at + 2]! << 16);
    return { width: minusOne(24) + 1, height: minusOne(27) + 1 };
  }
  if (chunk === "VP8L" && bytes[20] === 0x2f) {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === "VP8 " && textAt(bytes, 23, 3) === "\x9d\x01\x2a")
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
}

const formats: { contentType: ImageType; is: (bytes: Uint8Array) => boolean; size: typeof pngSize }[] = [
  { contentType: "image/png", is: (bytes) => textAt(bytes, 0, 8) === "\x89PNG\r\n\x1a\n", size: pngSize },
  { contentType: "image/jpeg", is: (bytes) => textAt(bytes, 0, 3) === "\xff\xd8\xff", size: jpegSize },
  { contentType: "image/gif", is: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)), size: gifSize },
  {
    contentType: "image/webp",
    is: (bytes) => textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 4) === "WEBP",
    size: webpSize,
  },
];

/**
 * Recognises PNG, JPEG, GIF and WebP by their first bytes and reads the size in their headers.
 * @returns "unknown": none of them; "broken": one of them by its beginning, but cut off, damaged or without an area
 */
export function sniffImage(bytes: Uint8Array): ImageHeader | "unknown" | "broken" {
  const format = formats.find(({ is }) => is(bytes));
  if (!format) return "unknown";
  const size = format.size(bytes);
  if (!size || size.width < 1 || size.height < 1) return "broken";
  return { contentType: format.contentType, ...size };
}

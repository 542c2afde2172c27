import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pngOf } from "@/tests/factories/picture";
import { sniffImage } from "./sniff-image";

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const le = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, i) => (value >> (8 * i)) & 255);
const be = (value: number, bytes: number) => le(value, bytes).reverse();
const of = (...parts: number[][]) => Uint8Array.from(parts.flat());

const jpeg = (width: number, height: number, marker = 0xc0) =>
  of(
    [0xff, 0xd8, 0xff, 0xe0, ...be(6, 2), 1, 2, 3, 4],
    // A table that a careless reader takes for a frame header, then a fill byte.
    [0xff, 0xc4, ...be(9, 2), 8, ...be(1, 2), ...be(1, 2), 0, 0, 0xff],
    [0xff, marker, ...be(11, 2), 8, ...be(height, 2), ...be(width, 2), 1, 1, 0x11, 0],
    [0xff, 0xda, ...be(2, 2), 7, 7, 7, 0xff, 0xd9],
  );
const gif = (width: number, height: number) =>
  of(ascii("GIF89a"), le(width, 2), le(height, 2), [0, 0, 0, 0x3b]);
const riff = (...chunk: number[][]) => {
  const body = of(ascii("WEBP"), ...chunk);
  return of(ascii("RIFF"), le(body.length, 4), [...body]);
};
const pad = Array<number>(12).fill(0);
const webp = {
  extended: (w: number, h: number) =>
    riff(ascii("VP8X"), le(10, 4), le(0, 4), le(w - 1, 3), le(h - 1, 3), pad),
  lossless: (w: number, h: number) =>
    riff(ascii("VP8L"), le(10, 4), [0x2f], le(((h - 1) << 14) | (w - 1), 4), pad),
  lossy: (w: number, h: number) =>
    riff(ascii("VP8 "), le(10, 4), [0, 0, 0, 0x9d, 1, 0x2a], le(w, 2), le(h, 2), pad),
};

const files: [string, string, Uint8Array][] = [
  ["PNG", "image/png", pngOf(300, 7)],
  ["JPEG", "image/jpeg", jpeg(300, 7)],
  ["progressive JPEG", "image/jpeg", jpeg(300, 7, 0xc2)],
  ["GIF", "image/gif", gif(300, 7)],
  ["extended WebP", "image/webp", webp.extended(300, 7)],
  ["lossless WebP", "image/webp", webp.lossless(300, 7)],
  ["lossy WebP", "image/webp", webp.lossy(300, 7)],
];

describe.each(files)("%s", (_, contentType, bytes) => {
  it("is known by its bytes, with its size", () => {
    expect(sniffImage(bytes)).toEqual({ contentType, width: 300, height: 7 });
  });

  it("is taken for no picture wherever it is cut off", () => {
    for (let length = 0; length < bytes.length; length++)
      expect(sniffImage(bytes.subarray(0, length)), `${length} of ${bytes.length}`).toBeTypeOf("string");
    expect(sniffImage(bytes.subarray(0, 2))).toBe("unknown");
    expect(sniffImage(bytes.subarray(0, bytes.length - 1))).toBe("broken");
  });

  it("is read the same from the middle of a larger buffer", () => {
    const larger = Uint8Array.from([1, 2, 3, ...bytes, 4]);
    expect(sniffImage(larger.subarray(3, 3 + bytes.length))).toEqual({ contentType, width: 300, height: 7 });
  });
});

it("reads sizes up to what each format can say", () => {
  expect(sniffImage(webp.extended(16_777_216, 1))).toMatchObject({ width: 16_777_216, height: 1 });
  expect(sniffImage(webp.lossless(16_384, 16_384))).toMatchObject({ width: 16_384, height: 16_384 });
  expect(sniffImage(jpeg(65_535, 1))).toMatchObject({ width: 65_535 });
});

it("finds no picture without an area", () => {
  expect(sniffImage(gif(0, 10))).toBe("broken");
  expect(sniffImage(jpeg(10, 0))).toBe("broken");
});

it.each([
  ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ["an SVG with a declaration", '<?xml version="1.0"?><svg/>'],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a PDF", "%PDF-1.7"],
  ["a sound in the same container", "RIFF\x24\0\0\0WAVEfmt "],
  ["a picture after something else", ` \x89PNG\r\n\x1a\n`],
  ["nothing", ""],
])("takes %s for no picture, whatever its name says", (_, text) => {
  expect(sniffImage(of(ascii(text)))).toBe("unknown");
});

it("takes a page behind a picture's first bytes for broken", () => {
  expect(sniffImage(of(ascii("\x89PNG\r\n\x1a\n<html><script>alert(1)</script></html>")))).toBe("broken");
  expect(sniffImage(of([0xff, 0xd8, 0xff], ascii("<script>alert(1)</script>")))).toBe("broken");
});

it("answers whatever follows a beginning, without an error", () => {
  const beginnings = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF89a", "RIFF\x10\0\0\0WEBPVP8X"].map(ascii);
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 80 }), (beginning, rest) => {
      const seen = sniffImage(of(beginning, [...rest]));
      if (typeof seen === "string") expect(seen).toBe("broken");
      else expect(Math.min(seen.width, seen.height)).toBeGreaterThan(0);
    }),
  );
});

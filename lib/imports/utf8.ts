/**
 * How many bytes at the end of a chunk begin a UTF-8 character that the chunk doesn't finish (0–3).
 * Bytes that can't begin one are not counted: decoding is what reports them.
 */
export function unfinishedTailBytes(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/**
 * Lines before the first one that isn't valid UTF-8 (0 = the first line is the bad one), null when all of it is valid.
 * Decodes line by line: LF is never part of a longer character.
 */
export function linesBeforeInvalidUtf8(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return null;
}

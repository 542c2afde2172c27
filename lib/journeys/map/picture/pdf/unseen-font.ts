/** How many units an em of the font has. */
const unitsPerEm = 1000;
const [ascent, descent] = [800, -200];

const u16 = (...values: number[]) => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: number[]) =>
  values.flatMap((value) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);

/** Two glyphs, both without an outline. */
function tables(): Record<string, number[]> {
  const dates = u32(0, 0, 0, 0);
  const box = u16(0, descent, unitsPerEm, ascent);
  return {
    glyf: u32(0),
    // version, revision, sum (filled in later), magic number, flags, units, dates, box, style, least size, direction, short loca
    head: [
      ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...u16(0, unitsPerEm),
      ...dates,
      ...box,
      ...u16(0, 6, 2, 0, 0),
    ],
    hhea: [
      ...u32(0x10000),
      ...u16(ascent, descent, 0, unitsPerEm, 0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0, 1),
    ],
    hmtx: u16(unitsPerEm, 0, 0),
    loca: u16(0, 0, 0),
    maxp: [...u32(0x10000), ...u16(2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  };
}

const padded = (bytes: readonly number[]) => [
  ...bytes,
  ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0),
];

function sumOf(bytes: readonly number[]): number {
  const whole = padded(bytes);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4)
    sum =
      (sum + ((whole[at]! << 24) | (whole[at + 1]! << 16) | (whole[at + 2]! << 8) | whole[at + 3]!)) >>> 0;
  return sum;
}

/**
 * The smallest TrueType font that readers of PDF take: nothing can be seen of it, for the words are in the picture behind.
 * @source OpenType 1.9: Table Directory, head, hhea, hmtx, loca, maxp
 */
export function unseenFont(): Uint8Array {
  const own = Object.entries(tables());
  const begin = [...u32(0x10000), ...u16(own.length, 64, 2, own.length * 16 - 64)];
  let at = begin.length + own.length * 16;
  let headAt = 0;
  const directory = own.flatMap(([name, bytes]) => {
    const entry = [...[...name].map((char) => char.charCodeAt(0)), ...u32(sumOf(bytes), at, bytes.length)];
    if (name === "head") headAt = at;
    at += padded(bytes).length;
    return entry;
  });
  const font = [...begin, ...directory, ...own.flatMap(([, bytes]) => padded(bytes))];
  font.splice(headAt + 8, 4, ...u32((0xb1b0afba - sumOf(font)) >>> 0));
  return Uint8Array.from(font);
}

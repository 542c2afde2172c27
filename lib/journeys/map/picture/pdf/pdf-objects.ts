const encoder = new TextEncoder();

/** The objects of a PDF while it is written. Their numbers are given out first, so that they can name each other. */
export interface PdfObjects {
  reserve: () => number;
  put: (number: number, dictionary: string, stream?: Uint8Array) => void;
  add: (dictionary: string, stream?: Uint8Array) => number;
  /** The file, once everything that was reserved is put. */
  toBytes: (root: number, info: number) => Uint8Array<ArrayBuffer>;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @source ISO 32000-1, 7.5 (structure of a file) */
function fileOf(objects: readonly Uint8Array[][], root: number, info: number): Uint8Array<ArrayBuffer> {
  // The second line tells whoever sends files on that this is not text.
  const start = Uint8Array.of(...encoder.encode("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);
  const offsets: number[] = [];
  let at = start.length;
  for (const parts of objects) {
    offsets.push(at);
    for (const { length } of parts) at += length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return join([start, ...objects.flat(), encoder.encode(end)]);
}

export function pdfObjects(): PdfObjects {
  const objects: Uint8Array[][] = [];
  const reserve = () => objects.push([]);
  const put: PdfObjects["put"] = (number, dictionary, stream) => {
    const begin = `${number} 0 obj\n`;
    objects[number - 1] = stream
      ? [
          encoder.encode(`${begin}${dictionary.slice(0, -2)}/Length ${stream.length}>>\nstream\n`),
          stream,
          encoder.encode("\nendstream\nendobj\n"),
        ]
      : [encoder.encode(`${begin}${dictionary}\nendobj\n`)];
  };
  const add: PdfObjects["add"] = (dictionary, stream) => {
    const number = reserve();
    put(number, dictionary, stream);
    return number;
  };
  return { reserve, put, add, toBytes: (root, info) => fileOf(objects, root, info) };
}

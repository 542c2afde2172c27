/** A page of a PDF that is one picture. */
export interface PdfPage {
  /** @unit pt */
  width: number;
  height: number;
  /** as it stands in the file: JPEG, or rows of RGB compressed by zlib */
  image: { data: Uint8Array; filter: "DCTDecode" | "FlateDecode"; width: number; height: number };
}

const encoder = new TextEncoder();

/** Text for PDF in UTF-16 as hexadecimal digits, which need no escapes. */
function hexText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<feff${units.map((unit) => unit.toString(16).padStart(4, "0")).join("")}>`;
}

const number = (value: number) => String(Math.round(value * 1000) / 1000);

interface Part {
  head: string;
  stream?: Uint8Array;
}

function pageParts(page: PdfPage, at: number): Part[] {
  const { image, width, height } = page;
  const content = encoder.encode(`q ${number(width)} 0 0 ${number(height)} 0 0 cm /I Do Q`);
  const media = `[0 0 ${number(width)} ${number(height)}]`;
  return [
    {
      head: `<</Type/Page/Parent 2 0 R/MediaBox${media}/Resources<</XObject<</I ${at + 2} 0 R>>>>/Contents ${at + 1} 0 R>>`,
    },
    { head: `<</Length ${content.length}>>`, stream: content },
    {
      head: `<</Type/XObject/Subtype/Image/Width ${image.width}/Height ${image.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/${image.filter}/Length ${image.data.length}>>`,
      stream: image.data,
    },
  ];
}

/** "D:20261122093000Z". */
function pdfDate(now: Date): string {
  return `D:${now.toISOString().replace(/\D/g, "").slice(0, 14)}Z`;
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

/**
 * A PDF of pages that are pictures.
 * @source ISO 32000-1, 7.5 (structure of a file), 8.9.5 (images)
 */
export function writePdf(pages: readonly PdfPage[], title: string, now: Date): Uint8Array<ArrayBuffer> {
  const first = 4;
  const kids = pages.map((_, index) => `${first + index * 3} 0 R`).join(" ");
  const parts: Part[] = [
    {
      head: `<</Type/Catalog/Pages 2 0 R/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>`,
    },
    { head: `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>` },
    { head: `<</Title ${hexText(title)}/Producer(Throughline)/CreationDate(${pdfDate(now)})>>` },
    ...pages.flatMap((page, index) => pageParts(page, first + index * 3)),
  ];
  // The second line tells whoever sends files on that this is not text.
  const written: Uint8Array[] = [
    Uint8Array.of(...encoder.encode("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a),
  ];
  const offsets: number[] = [];
  let at = written[0]!.length;
  const add = (bytes: Uint8Array) => {
    written.push(bytes);
    at += bytes.length;
  };
  for (const [index, { head, stream }] of parts.entries()) {
    offsets.push(at);
    add(encoder.encode(`${index + 1} 0 obj\n${head}\n`));
    if (stream) {
      add(encoder.encode("stream\n"));
      add(stream);
      add(encoder.encode("\nendstream\n"));
    }
    add(encoder.encode("endobj\n"));
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = parts.length + 1;
  add(
    encoder.encode(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}/Root 1 0 R/Info 3 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return join(written);
}

import { linesBeforeInvalidUtf8, unfinishedTailBytes } from "./utf8";

const SAVE_AS = "In Excel: File → Save as → CSV UTF-8, then upload that.";

/** First bytes of files that people upload instead of a CSV. */
const SIGNATURES: readonly { bytes: readonly number[]; reason: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: `This is an old Excel workbook (.xls), not a CSV. ${SAVE_AS}` },
  {
    bytes: [0x1f, 0x8b],
    reason: "This is a gzip archive, not a CSV. Unpack it and upload the CSV file inside.",
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    reason: "This is a PDF, not a CSV. Export the data as CSV and upload that.",
  },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    reason: "This is a picture, not a CSV. Export the data as CSV and upload that.",
  },
  {
    bytes: [0xff, 0xd8, 0xff],
    reason: "This is a picture, not a CSV. Export the data as CSV and upload that.",
  },
  { bytes: [0xff, 0xfe], reason: `This file is UTF-16, not UTF-8. ${SAVE_AS}` },
  { bytes: [0xfe, 0xff], reason: `This file is UTF-16, not UTF-8. ${SAVE_AS}` },
];

function startsWith(sample: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => sample[index] === byte);
}

function reasonOfZip(sample: Uint8Array): string {
  const names = new TextDecoder("latin1").decode(sample);
  if (/\[Content_Types\]\.xml|xl\/|_rels\//.test(names)) {
    return `This is an Excel workbook, not a CSV. ${SAVE_AS}`;
  }
  if (names.includes("opendocument.spreadsheet")) {
    return "This is a LibreOffice workbook, not a CSV. In LibreOffice: File → Save as → Text CSV, then upload that.";
  }
  return "This is a ZIP archive, not a CSV. Unpack it and upload the CSV file inside.";
}

function reasonOfNul(sample: Uint8Array): string {
  let odd = 0;
  let even = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const most = Math.max(odd, even);
  return most > sample.length / 4 && Math.min(odd, even) < most / 10
    ? `This file is UTF-16, not UTF-8. ${SAVE_AS}`
    : "This isn't a text file. Export the data as CSV and upload that.";
}

function reasonOfText(text: string): string | null {
  if (/^\s*(\{\s*("|\})|\[\s*(\{|\[|"[^"]*"\s*,|\]))/.test(text)) {
    return "This is JSON, not a CSV. Export the data as CSV and upload that.";
  }
  if (/^\s*<(!doctype|html|\?xml|head|body|table)/i.test(text)) {
    return "This is a web page (HTML or XML), not a CSV. The download probably failed: sign in to the tool, export the data as CSV again and upload that.";
  }
  if (/^\s*\{\\rtf/.test(text)) return "This is a text document (RTF), not a CSV. Export the data as CSV.";
  return null;
}

/**
 * The text of a file's beginning (BOM removed, an unfinished last character left out), or a sentence that says what the
 * file is instead and what to do.
 * @param isWhole the sample is the whole file
 */
export function readSampleText(
  sample: Uint8Array,
  isWhole: boolean,
): { ok: true; text: string } | { ok: false; reason: string } {
  if (sample.length === 0) {
    return { ok: false, reason: "The file is empty. Export it again and upload the new file." };
  }
  if (startsWith(sample, [0x50, 0x4b])) {
    const third = sample[2];
    if (third === 3 || third === 5 || third === 7) return { ok: false, reason: reasonOfZip(sample) };
  }
  const known = SIGNATURES.find(({ bytes }) => startsWith(sample, bytes));
  if (known) return { ok: false, reason: known.reason };
  if (sample.includes(0)) return { ok: false, reason: reasonOfNul(sample) };
  const bytes = isWhole ? sample : sample.subarray(0, sample.length - unfinishedTailBytes(sample));
  const before = linesBeforeInvalidUtf8(bytes);
  if (before !== null) {
    return { ok: false, reason: `Line ${before + 1} has a character that isn't UTF-8. ${SAVE_AS}` };
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const reason = reasonOfText(text.slice(0, 1000));
  if (reason) return { ok: false, reason };
  if (text.trim() === "") {
    return { ok: false, reason: "The file has only blank lines. Export it again and upload the new file." };
  }
  return { ok: true, text };
}

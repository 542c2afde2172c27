import { writeNumeric } from "@/lib/facts/numeric-binary";

/** One fact on its way into its table. Keys are 64-bit, as two unsigned halves; null halves of person mean nobody. */
export interface FactRow {
  keyHigh: number;
  keyLow: number;
  hasPerson: boolean;
  personHigh: number;
  personLow: number;
  /** milliseconds since 1970; null for a date-only fact */
  atMs: number | null;
  /** days since 1970; null for an instant */
  dayNo: number | null;
  /** decimal text: the score of an answer, the value of an event */
  number: string | null;
  name: number | null;
  channel: number | null;
  page: number | null;
  segment: number | null;
  /** JSON text: `{ k: { column: value } }` kept columns or dimensions, `{ m: { measure: amount } }` */
  attrs: string | null;
}

/** The columns in the order rows are written. */
export const factColumns = "row_key, person, at, number, day, name, channel, page, segment, current, attrs";

const epochMs = Date.UTC(2000, 0, 1);
const epochDay = epochMs / 86_400_000;
const signature = [80, 71, 67, 79, 80, 89, 10, 255, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/** every field but number and attrs, with all lengths */
const fixedBytes = 2 + 11 * 4 + 8 * 3 + 4 * 5 + 1;

/**
 * Encodes facts as PostgreSQL's binary COPY format into chunks that are handed out by `take`.
 * @source PostgreSQL documentation, COPY, "Binary Format"
 */
export class CopyWriter {
  private bytes = new Uint8Array(1 << 16);
  private view = new DataView(this.bytes.buffer);
  private at = 0;
  private readonly encoder = new TextEncoder();

  /** how many bytes wait to be taken */
  get pending(): number {
    return this.at;
  }

  start(): void {
    this.reserve(signature.length);
    this.bytes.set(signature, this.at);
    this.at += signature.length;
  }

  finish(): void {
    this.reserve(2);
    this.view.setInt16(this.at, -1);
    this.at += 2;
  }

  /** The bytes so far, as a copy of their own; the writer starts again from nothing. */
  take(): Uint8Array {
    const chunk = this.bytes.slice(0, this.at);
    this.at = 0;
    return chunk;
  }

  add(row: FactRow): void {
    this.reserve(fixedBytes + (row.number?.length ?? 0) + 16 + (row.attrs ? row.attrs.length * 3 + 1 : 0));
    this.view.setInt16(this.at, 11);
    this.at += 2;
    this.int64(row.keyHigh, row.keyLow);
    if (row.hasPerson) this.int64(row.personHigh, row.personLow);
    else this.empty();
    this.instant(row.atMs);
    this.numeric(row.number);
    this.int32(row.dayNo === null ? null : row.dayNo - epochDay);
    this.int32(row.name);
    this.int32(row.channel);
    this.int32(row.page);
    this.int32(row.segment);
    this.yes();
    this.json(row.attrs);
  }

  private reserve(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.at + count));
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }

  private empty(): void {
    this.view.setInt32(this.at, -1);
    this.at += 4;
  }

  private int64(high: number, low: number): void {
    this.view.setInt32(this.at, 8);
    this.view.setUint32(this.at + 4, high);
    this.view.setUint32(this.at + 8, low);
    this.at += 12;
  }

  private instant(ms: number | null): void {
    if (ms === null) {
      this.empty();
      return;
    }
    const micros = (ms - epochMs) * 1000;
    const high = Math.floor(micros / 4294967296);
    this.int64(high >>> 0, micros - high * 4294967296);
  }

  private int32(value: number | null): void {
    if (value === null) {
      this.empty();
      return;
    }
    this.view.setInt32(this.at, 4);
    this.view.setInt32(this.at + 4, value);
    this.at += 8;
  }

  private numeric(decimal: string | null): void {
    if (decimal === null) {
      this.empty();
      return;
    }
    const end = writeNumeric(this.view, this.at + 4, decimal);
    this.view.setInt32(this.at, end - this.at - 4);
    this.at = end;
  }

  private yes(): void {
    this.view.setInt32(this.at, 1);
    this.bytes[this.at + 4] = 1;
    this.at += 5;
  }

  private json(text: string | null): void {
    if (text === null) {
      this.empty();
      return;
    }
    this.bytes[this.at + 4] = 1;
    const { written } = this.encoder.encodeInto(text, this.bytes.subarray(this.at + 5));
    this.view.setInt32(this.at, written + 1);
    this.at += 5 + written;
  }
}

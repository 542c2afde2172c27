/** What the reader hands on: a new person begins, an event of the current person. */
export interface TimelineSink {
  nextPerson(): void;
  /** keyMs, otherMs in ms since 1970; role 3 = an instant, 1 = the end of a whole day as a target, 2 = its start as an entry */
  add(keyMs: number, otherMs: number, maskLow: number, maskHigh: number, role: number): void;
}

const epochMs = Date.UTC(2000, 0, 1);
const headerBytes = 19;

/**
 * Decodes `COPY (SELECT person, key, other, mask_low, mask_high …) TO STDOUT (FORMAT binary)` chunk by chunk: five fields,
 * of which `other` is null for an instant and mask_high null below 31 stages.
 * @source PostgreSQL documentation, COPY, "Binary Format"
 */
export function createTimelineReader(sink: TimelineSink): {
  push(chunk: Uint8Array): void;
  readonly rows: number;
} {
  let rest = new Uint8Array(0);
  let headerSeen = false;
  let rows = 0;
  let personHigh = 0;
  let personLow = 0;
  let anybody = false;

  /** One row at `at`, or null when it is not all there yet; returns the position after it. */
  function readRow(view: DataView, start: number, end: number): number | null {
    let at = start + 2;
    if (at > end) return null;
    if (view.getInt16(start) === -1) return end;
    if (at + 12 + 12 + 4 > end) return null;
    const high = view.getUint32(at + 4);
    const low = view.getUint32(at + 8);
    const keyMs = (view.getInt32(at + 16) * 4294967296 + view.getUint32(at + 20)) / 1000 + epochMs;
    at += 24;
    let otherMs = keyMs;
    let role = 3;
    if (view.getInt32(at) === -1) at += 4;
    else {
      if (at + 12 > end) return null;
      otherMs = (view.getInt32(at + 4) * 4294967296 + view.getUint32(at + 8)) / 1000 + epochMs;
      role = keyMs > otherMs ? 1 : 2;
      at += 12;
    }
    if (at + 8 + 4 > end) return null;
    const maskLow = view.getInt32(at + 4);
    at += 8;
    let maskHigh = 0;
    if (view.getInt32(at) === -1) at += 4;
    else {
      if (at + 8 > end) return null;
      maskHigh = view.getInt32(at + 4);
      at += 8;
    }
    if (!anybody || high !== personHigh || low !== personLow) {
      sink.nextPerson();
      anybody = true;
      personHigh = high;
      personLow = low;
    }
    rows++;
    sink.add(keyMs, otherMs, maskLow, maskHigh, role);
    return at;
  }

  return {
    get rows() {
      return rows;
    },
    push(chunk) {
      let bytes = chunk;
      if (rest.length > 0) {
        bytes = new Uint8Array(rest.length + chunk.length);
        bytes.set(rest);
        bytes.set(chunk, rest.length);
      }
      let at = 0;
      if (!headerSeen) {
        if (bytes.length < headerBytes) {
          rest = bytes.slice();
          return;
        }
        headerSeen = true;
        at = headerBytes;
      }
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (;;) {
        const next = at >= bytes.length ? null : readRow(view, at, bytes.length);
        if (next === null) break;
        at = next;
      }
      rest = bytes.slice(at);
    },
  };
}

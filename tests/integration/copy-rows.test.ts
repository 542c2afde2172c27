import fc from "fast-check";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { expect, it } from "vitest";
import { withTeamSql } from "@/lib/db";
import { CopyWriter, type FactRow, factColumns } from "@/lib/facts/copy-writer";
import { createTimelineReader } from "@/lib/facts/timeline-reader";
import { createTeam } from "@/tests/factories/team";

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.stringMatching(/^[0-9]{0,9}$/))
  .map(([negative, whole, fraction]) => `${negative ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`);

const rowArbitrary: fc.Arbitrary<FactRow> = fc.record({
  keyHigh: uint32,
  keyLow: uint32,
  hasPerson: fc.boolean(),
  personHigh: uint32,
  personLow: uint32,
  atMs: maybe(fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) })),
  dayNo: maybe(fc.integer({ min: -7000, max: 47000 })),
  number: maybe(decimal),
  name: maybe(fc.integer({ min: 1, max: 2 ** 31 - 1 })),
  channel: maybe(fc.integer({ min: 1, max: 9 })),
  page: maybe(fc.integer({ min: 1, max: 9 })),
  segment: maybe(fc.integer({ min: 1, max: 9 })),
  attrs: maybe(
    fc
      .dictionary(
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.string({ unit: "grapheme", maxLength: 40 }),
      )
      .map((k) => JSON.stringify({ k }).replaceAll("\\u0000", "")),
  ),
});

const signed = (high: number, low: number) => String(BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)));

/** How PostgreSQL prints the same number: no sign on zero, no leading zeros. */
function canonical(text: string): string {
  const bare = text.replace(/^-/, "");
  return /^[0.]*$/.test(bare) ? bare : text;
}

it("writes rows that PostgreSQL reads as they were meant", async () => {
  const { scope } = await createTeam();
  await withTeamSql(scope, async (tx) => {
    await tx.query(
      "CREATE TEMP TABLE copied (nth serial, row_key bigint, person bigint, at timestamptz(3), number numeric, day date, name int, channel int, page int, segment int, current boolean, attrs jsonb) ON COMMIT DROP",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(rowArbitrary, { minLength: 1, maxLength: 30 }), async (rows) => {
        await tx.query("TRUNCATE copied RESTART IDENTITY");
        const writer = new CopyWriter();
        writer.start();
        for (const row of rows) writer.add(row);
        writer.finish();
        const stream = tx.query(copyFrom(`COPY copied (${factColumns}) FROM STDIN (FORMAT binary)`));
        const done = new Promise((resolve, reject) => stream.on("finish", resolve).on("error", reject));
        stream.end(writer.take());
        await done;
        const { rows: read } = await tx.query(
          `SELECT row_key::text, person::text, (extract(epoch FROM at) * 1000)::bigint::text AS at, number::text, (day - '1970-01-01')::text AS day,
             name, channel, page, segment, current, attrs FROM copied ORDER BY nth`,
        );
        expect(read).toEqual(
          rows.map((row) => ({
            row_key: signed(row.keyHigh, row.keyLow),
            person: row.hasPerson ? signed(row.personHigh, row.personLow) : null,
            at: row.atMs === null ? null : String(row.atMs),
            number: row.number === null ? null : canonical(row.number),
            day: row.dayNo === null ? null : String(row.dayNo),
            name: row.name,
            channel: row.channel,
            page: row.page,
            segment: row.segment,
            current: true,
            attrs: row.attrs === null ? null : JSON.parse(row.attrs),
          })),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it("reads timelines back in any chunking", async () => {
  const { scope } = await createTeam();
  const events = [
    { person: "5", key: 1_700_000_000_123, other: null, low: 3, high: null },
    { person: "5", key: 1_600_000_000_000, other: 1_500_000_000_000, low: 1, high: 7 },
    { person: "-9", key: 100, other: 900, low: 2 ** 29, high: null },
    { person: "-9", key: -86_400_000, other: null, low: 1, high: null },
  ];
  const values = events.map(
    (e, nth) =>
      `(${nth}, ${e.person}::bigint, to_timestamp(${e.key} / 1000.0)::timestamptz(3), ${e.other === null ? "NULL" : `to_timestamp(${e.other} / 1000.0)`}::timestamptz(3), ${e.low}, ${e.high ?? "NULL"}::int)`,
  );
  const bytes = await withTeamSql(scope, async (tx) => {
    const stream = tx.query(
      copyTo(
        `COPY (SELECT p, k, o, l, h FROM (VALUES ${values.join(", ")}) v(n, p, k, o, l, h) ORDER BY n) TO STDOUT (FORMAT binary)`,
      ),
    );
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  });
  const expected = [
    "next",
    "1700000000123 1700000000123 3 0 3",
    "1600000000000 1500000000000 1 7 1",
    "next",
    "100 900 536870912 0 2",
    "-86400000 -86400000 1 0 3",
  ];
  for (let size = 1; size <= bytes.length; size++) {
    const seen: string[] = [];
    const reader = createTimelineReader({
      nextPerson: () => seen.push("next"),
      add: (...values) => seen.push(values.join(" ")),
    });
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
    expect(seen).toEqual(expected);
    expect(reader.rows).toBe(4);
  }
});

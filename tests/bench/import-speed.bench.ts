import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { closeDatabase } from "@/lib/db";
import { eventMapping } from "@/tests/factories/measured-journey";
import { type GeneratedExports, generateExports } from "@/tests/fixtures/generated-exports";
import { BenchTeam, report, required } from "./bench-team";

const rounds = 3;

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The same file by COPY into a table of texts without index: the floor of what any import must do. */
async function bareCopyMs(exports: GeneratedExports): Promise<number> {
  const client = new pg.Client({ connectionString: required("DATABASE_URL") });
  await client.connect();
  await client.query(
    "CREATE TABLE bare_copy (event_id text, user_id text, event text, timestamp text, channel text, value text)",
  );
  const start = performance.now();
  const copy = client.query(copyFrom("COPY bare_copy FROM STDIN (FORMAT csv, HEADER)"));
  await pipeline(createReadStream(exports.path("events.csv"), { highWaterMark: 1 << 18 }), copy);
  const ms = performance.now() - start;
  await client.query("DROP TABLE bare_copy");
  await client.end();
  return ms;
}

/** Uploaded over HTTP until the KPIs answer with the new counts. */
async function uploadMs(team: BenchTeam, exports: GeneratedExports): Promise<{ ms: number; timing: string }> {
  const { journeyId, sourceId } = await team.eventJourney(exports.expected);
  const start = performance.now();
  const { timing } = await team.upload(sourceId, exports.path("events.csv"), eventMapping);
  const kpis = await team.call<{ stages: { entrants: number }[] }>(
    "GET",
    `/journeys/${journeyId}/kpis?period=2026-Q3`,
  );
  const ms = performance.now() - start;
  const expected = exports.expected.kpis[2]!.stages.map((stage) => stage.entrants);
  const counted = kpis.stages.map((stage) => stage.entrants);
  if (counted.join() !== expected.join()) throw new Error(`counted ${counted}, expected ${expected}`);
  return { ms, timing };
}

async function main(): Promise<void> {
  const exports = generateExports({ events: 1_000_000, seed: 3, zone: "Europe/Berlin" });
  const team = await BenchTeam.create();
  await bareCopyMs(exports);
  const bare: number[] = [];
  const ours: { ms: number; timing: string }[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await bareCopyMs(exports));
    ours.push(await uploadMs(team, exports));
  }
  const copyMs = median(bare);
  const middle = ours.toSorted((a, b) => a.ms - b.ms)[Math.floor(rounds / 2)]!;
  const importMs = middle.ms;
  report(
    "Import of 1 M events over HTTP: bare COPY ÷ import",
    copyMs / importMs,
    "at least 0.12, aim 0.2",
    `${copyMs.toFixed(0)} ms ÷ ${importMs.toFixed(0)} ms, median of ${rounds}`,
  );
  // reading: receive, parse, pseudonymise and COPY; merging: key index, repeated and known rows; counting: sort and fold.
  console.log(`  where the time goes: ${middle.timing}`);
  exports.remove();
  await closeDatabase();
}

await main();

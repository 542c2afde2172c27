import { closeDatabase } from "@/lib/db";
import { eventMapping } from "@/tests/factories/measured-journey";
import { generateExports } from "@/tests/fixtures/generated-exports";
import { BenchTeam, peakMemoryMiB, report, required } from "./bench-team";

/** Peak memory of the server after an import of 3 M rows ÷ after one of 100 k, in the same, freshly started process. */
async function main(): Promise<void> {
  const team = await BenchTeam.create();
  // Written before anything is sent: writing blocks this process for longer than the server keeps a silent connection.
  const files = [100_000, 3_000_000].map((events) =>
    generateExports({ events, seed: 5, zone: "Europe/Berlin" }),
  );
  const peaks: number[] = [];
  for (const exports of files) {
    const { sourceId } = await team.eventJourney(exports.expected);
    await team.upload(sourceId, exports.path("events.csv"), eventMapping);
    peaks.push(await peakMemoryMiB(required("BENCH_SERVER_PID")));
    exports.remove();
  }
  const [small, large] = peaks as [number, number];
  report(
    "Import, peak memory: 3 M rows ÷ 100 k rows",
    large / small,
    "at most 1.3",
    `${large.toFixed(0)} MiB ÷ ${small.toFixed(0)} MiB`,
  );
  await closeDatabase();
}

await main();

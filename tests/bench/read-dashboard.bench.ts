import { closeDatabase } from "@/lib/db";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import type { Scope } from "@/lib/scope";
import { createMeasuredJourney, eventMapping, importFile } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";
import { generateExports } from "@/tests/fixtures/generated-exports";
import { report } from "./bench-team";

const reads = 300;

interface Measured {
  scope: Scope;
  journeyId: string;
}

async function teamWith(events: number): Promise<Measured> {
  const exports = generateExports({ events, seed: 9, zone: "Europe/Berlin" });
  const { scope } = await createTeam();
  const { journeyId, sources } = await createMeasuredJourney(scope, exports.expected);
  await importFile(scope, sources.events, exports.path("events.csv"), { mapping: eventMapping });
  exports.remove();
  return { scope, journeyId };
}

async function readMs({ scope, journeyId }: Measured): Promise<number> {
  const start = performance.now();
  await getDashboard(scope, {
    journeyId,
    period: "2026-Q3",
    persona: null,
    now: new Date("2026-11-21T10:00:00Z"),
  });
  return performance.now() - start;
}

/** The dashboard's data for 1 M facts ÷ for 10 k facts, taken in turns so that both see the same machine. */
async function main(): Promise<void> {
  const small = await teamWith(10_000);
  const large = await teamWith(1_000_000);
  const times = { small: [] as number[], large: [] as number[] };
  for (let read = 0; read < reads + 20; read++) {
    const pair = { small: await readMs(small), large: await readMs(large) };
    if (read < 20) continue;
    times.small.push(pair.small);
    times.large.push(pair.large);
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const [smallMs, largeMs] = [median(times.small), median(times.large)];
  report(
    "Dashboard data: 1 M facts ÷ 10 k facts",
    largeMs / smallMs,
    "at most 1.2",
    `${largeMs.toFixed(2)} ms ÷ ${smallMs.toFixed(2)} ms, median of ${reads}`,
  );
  await closeDatabase();
}

await main();

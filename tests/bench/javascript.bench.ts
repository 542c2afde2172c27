import { gzipSync } from "node:zlib";
import { closeDatabase } from "@/lib/db";
import { createMeasuredJourney, eventMapping, importFile } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";
import { generateExports } from "@/tests/fixtures/generated-exports";
import { sessionCookie } from "./bench-browser";
import { report, required } from "./bench-team";

interface MeasuredPage {
  name: string;
  path: string;
  /** what its HTML must hold, so that a sign-in page or an error is not measured instead */
  holds: string;
  boundKiB: number;
  later: string;
}

/** Every script that the HTML of a page asks for, so all but what is loaded later. @unit KiB gzipped */
async function firstLoadKiB(
  { path, holds }: MeasuredPage,
  cookie: string,
): Promise<{ kib: number; files: number }> {
  const base = required("BENCH_BASE_URL");
  const html = await (await fetch(base + path, { headers: { cookie } })).text();
  const sources = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !tag.includes("noModule"))
      .map(([, src]) => src!),
  );
  if (!html.includes(holds) || sources.size === 0) throw new Error(`${path} is not the page to measure.`);
  let bytes = 0;
  for (const source of sources) {
    const script = new Uint8Array(await (await fetch(new URL(source, base))).arrayBuffer());
    bytes += gzipSync(script).length;
  }
  return { kib: bytes / 1024, files: sources.size };
}

async function main(): Promise<void> {
  const exports = generateExports({ events: 5_000, seed: 2, zone: "Europe/Berlin" });
  const { user, scope, slug } = await createTeam();
  const { journeyId, sources } = await createMeasuredJourney(scope, exports.expected);
  await importFile(scope, sources.events, exports.path("events.csv"), { mapping: eventMapping });
  exports.remove();
  const { name, value } = await sessionCookie(user.id);
  const journey = `/${slug}/journeys/${journeyId}`;
  const pages: MeasuredPage[] = [
    {
      name: "Dashboard",
      path: `${journey}/dashboard?period=2026-Q3`,
      holds: "Third quarter, 2026",
      boundKiB: 200,
      later: "charts come later",
    },
    {
      name: "Map",
      path: journey,
      holds: 'role="grid"',
      boundKiB: 220,
      later: "panel, dialogs and exports come later",
    },
  ];
  for (const page of pages) {
    const { kib, files } = await firstLoadKiB(page, `${name}=${value}`);
    report(
      `${page.name}, first-load JavaScript: KiB gzipped ÷ ${page.boundKiB}`,
      kib / page.boundKiB,
      "at most 1",
      `${kib.toFixed(1)} KiB in ${files} files, ${page.later}`,
    );
  }
  await closeDatabase();
}

await main();

import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import { sessionCookieName, sessionSecret } from "@/lib/auth";
import { closeDatabase } from "@/lib/db";
import { startSession } from "@/lib/sessions";
import { createMeasuredJourney, eventMapping, importFile } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";
import { generateExports } from "@/tests/fixtures/generated-exports";
import { report, required } from "./bench-team";

const boundKiB = 200;

/** Every script that the HTML of a page asks for, so all but what is loaded later (the charts). @unit KiB gzipped */
async function firstLoadKiB(path: string, cookie: string): Promise<{ kib: number; files: number }> {
  const base = required("BENCH_BASE_URL");
  const html = await (await fetch(base + path, { headers: { cookie } })).text();
  const sources = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !tag.includes("noModule"))
      .map(([, src]) => src!),
  );
  if (!html.includes("Third quarter, 2026") || sources.size === 0)
    throw new Error("This is not the dashboard.");
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
  const sid = await startSession(user.id, "bench", new Date());
  const cookie = `${sessionCookieName()}=${await encode({ token: { sid }, secret: sessionSecret(), maxAge: 3600 })}`;
  const { kib, files } = await firstLoadKiB(
    `/${slug}/journeys/${journeyId}/dashboard?period=2026-Q3`,
    cookie,
  );
  report(
    "Dashboard, first-load JavaScript: KiB gzipped ÷ 200",
    kib / boundKiB,
    "at most 1",
    `${kib.toFixed(1)} KiB in ${files} files, charts come later`,
  );
  await closeDatabase();
}

await main();

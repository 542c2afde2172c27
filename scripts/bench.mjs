import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { BUILD_BESIDE, ensureBuild, reserveBuildBeside } from "./build.mjs";
import { exitCodeOf } from "./children.mjs";
import { createLifecycle } from "./lifecycle.mjs";
import { choosePort } from "./postgres-files.mjs";
import { cli, pinnedNode, root } from "./project.mjs";
import { appEnv, openDatabase, serve } from "./serve.mjs";

/** The benchmarks whose names hold one of the words given; all of them without words. */
function findBenchmarks(words) {
  const files = readdirSync(join(root, "tests/bench"))
    .filter((name) => name.endsWith(".bench.ts"))
    .sort();
  return files.filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
}

const needsBrowser = (file) =>
  readFileSync(join(root, "tests/bench", file), "utf8").includes("./bench-browser");

/** As in production: a durable database, empty, of its own, and a built server on it. */
async function main(words, lifecycle) {
  const files = findBenchmarks(words);
  if (files.length === 0) throw new Error("No benchmark of that name is in tests/bench.");
  const log = console.error;
  const dataDir = mkdtempSync(join(root, ".data-bench-"));
  lifecycle.onStop(async () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase(lifecycle, { dataDir, databaseUrl: "", log });
  const port = await choosePort(null);
  const address = { host: "127.0.0.1", port, origin: `http://127.0.0.1:${port}` };
  const env = {
    ...appEnv({ ...database, address, production: true }),
    ...BUILD_BESIDE,
    NEXTAUTH_URL: address.origin,
  };
  await reserveBuildBeside(lifecycle, log);
  await ensureBuild({ env, run: lifecycle.run.bind(lifecycle) });
  const server = await serve(lifecycle, { mode: "start", address, env, log });
  const benchEnv = {
    ...env,
    BENCH_BASE_URL: address.origin,
    BENCH_SERVER_PID: String(server.pid),
    BENCH_DATABASE_PID: String(database.server.pid),
    BENCH_BUILD: join(root, BUILD_BESIDE.NEXT_DIST_DIR),
    BENCH_BROWSER: files.some(needsBrowser) ? await findBrowser({ log }) : "",
    BENCH_BROWSER_ARGS: BROWSER_ARGS.join(" "),
  };
  let failed = 0;
  for (const file of files) {
    const child = lifecycle.start(pinnedNode, [cli.tsx, "--conditions=react-server", `tests/bench/${file}`], {
      env: benchEnv,
      stdio: ["ignore", "inherit", "inherit"],
    });
    if ((await exitCodeOf(child)) !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

const lifecycle = createLifecycle({ log: console.error, output: 2, signalCode: 130 });
main(process.argv.slice(2), lifecycle).then(
  (code) => lifecycle.stop(code),
  (error) => {
    console.error(error.message);
    lifecycle.stop(1);
  },
);

import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { BUILD_BESIDE, ensureBuild, reserveBuildBeside } from "./build.mjs";
import { CHECK_NAMES, capture, inLanes, report, runCheck } from "./check.mjs";
import { exitCodeOf } from "./children.mjs";
import { createLifecycle } from "./lifecycle.mjs";
import { migrate } from "./migrate.mjs";
import { ensureDatabase, startPostgres } from "./postgres.mjs";
import { choosePort, isAlive } from "./postgres-files.mjs";
import { cli, pinnedNode, root } from "./project.mjs";
import { seedDemo } from "./seed.mjs";
import { appEnv, serve } from "./serve.mjs";
import { ofCheck, ofPlaywright, ofReport, ofVitest, sum } from "./tally.mjs";

const PARTS = ["check", "unit", "integration", "e2e"];
const USAGE = `npm test [-- --only ${PARTS.join("|")} [what the runner takes]]`;

/** @returns {{ parts: string[], rest: string[] }} `rest` goes to the runner of the one part chosen */
export function parseArgs(argv) {
  if (argv.length === 0) return { parts: PARTS, rest: [] };
  const [flag, part, ...rest] = argv;
  if (flag !== "--only" || !PARTS.includes(part)) throw new Error(USAGE);
  return { parts: [part], rest };
}

/** A folder of this run alone; those of runs that are dead go. */
function openFolder() {
  const base = join(root, ".test");
  for (const name of existsSync(base) ? readdirSync(base) : []) {
    if (/^run-\d+$/.test(name) && !isAlive(Number(name.slice(4))))
      rmSync(join(base, name), { recursive: true, force: true });
  }
  const folder = join(base, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A throw-away server with a database for vitest and one for the browser, so that they can't disturb each other. */
async function openServer(run) {
  const server = await startPostgres({ dataDir: join(run.folder, "data"), fast: true, log: console.log });
  run.lifecycle.onStop(() => server.stop());
  await ensureDatabase(server.url, "e2e");
  const urls = { integration: server.url, e2e: server.urlFor("e2e") };
  await migrate(urls.integration);
  await migrate(urls.e2e);
  return urls;
}

async function check(run, name) {
  const result = await runCheck(name, { env: run.env, spawn: run.spawn });
  console.log(report(result));
  return ofCheck(result);
}

async function vitest(run, projects, databaseUrl) {
  const file = join(run.folder, `vitest-${projects.join("-")}.json`);
  const args = [
    cli.vitest,
    "run",
    ...projects.flatMap((name) => ["--project", name]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...run.rest,
  ];
  const env = { ...run.env, NODE_ENV: "test", DATABASE_URL: databaseUrl ?? "" };
  const began = performance.now();
  const { code, output } = await capture(pinnedNode, args, { env, spawn: run.spawn });
  const tally = ofReport(file, code, ofVitest);
  console.log(output.trim());
  console.log(
    report({
      name: `vitest ${projects.join(", ")}`,
      ok: tally.failed === 0,
      seconds: (performance.now() - began) / 1000,
      output: "",
    }).trimStart(),
  );
  return tally;
}

async function build(run) {
  const began = performance.now();
  let output = "";
  const build = async (failure, command, args, options) => {
    const result = await capture(command, args, { ...options, spawn: run.spawn });
    output = result.output;
    if (result.code !== 0) throw new Error(failure);
  };
  let ok = true;
  try {
    await ensureBuild({ env: run.env, run: build });
  } catch (error) {
    ok = false;
    output += `\n${error.message}`;
  }
  console.log(report({ name: "build", ok, seconds: (performance.now() - began) / 1000, output }));
  return ofCheck({ ok });
}

async function e2e(run, url) {
  const browser = await findBrowser();
  const port = await choosePort(null);
  const address = { host: "127.0.0.1", port, origin: `http://127.0.0.1:${port}` };
  const dataDir = join(run.folder, "data");
  const env = {
    ...appEnv({ url, embedded: true, dataDir, address, production: true }),
    ...BUILD_BESIDE,
    TZ: run.env.TZ,
    NEXTAUTH_URL: address.origin,
  };
  await seedDemo({ dataDir, env, run: run.lifecycle.run.bind(run.lifecycle) });
  await serve(run.lifecycle, { mode: "start", address, env });
  const file = join(run.folder, "playwright.json");
  const child = run.spawn(pinnedNode, [cli.playwright, "test", ...run.rest], {
    env: {
      ...env,
      E2E_BASE_URL: address.origin,
      E2E_BROWSER: browser,
      E2E_BROWSER_ARGS: BROWSER_ARGS.join(" "),
      E2E_REPORT: file,
      // The specs make teams by the app's own server code.
      NODE_OPTIONS: `--conditions=react-server --import=${pathToFileURL(join(root, "tests/setup/resolve-next.mjs"))}`,
    },
  });
  return ofReport(file, await exitCodeOf(child), ofPlaywright);
}

/** Two lanes for two cores: types and the build in one, all that needs no build in the other; the browser when both are through. */
async function runAll(run, parts) {
  const has = (part) => parts.includes(part);
  const needsServer = has("integration") || has("e2e");
  const urls = needsServer ? await openServer(run) : {};
  const projects = ["unit", "integration"].filter(has);
  let isBuilt = false;
  const first = async () => {
    const types = has("check") ? [await check(run, "types")] : [];
    const built = has("e2e") ? [await build(run)] : [];
    isBuilt = built[0]?.failed === 0;
    return sum([...types, ...built]);
  };
  const second = async () => {
    const checks = has("check")
      ? await inLanes(
          CHECK_NAMES.filter((name) => name !== "types").map((name) => () => check(run, name)),
          1,
        )
      : [];
    const tests = projects.length > 0 ? [await vitest(run, projects, urls.integration)] : [];
    return sum([...checks, ...tests]);
  };
  const tallies = await Promise.all([first(), second()]);
  if (isBuilt) tallies.push(await e2e(run, urls.e2e));
  return sum(tallies);
}

async function main(argv) {
  const { parts, rest } = parseArgs(argv);
  process.env.TZ = "Asia/Kathmandu";
  const lifecycle = createLifecycle({ signalCode: 130 });
  const run = {
    lifecycle,
    rest,
    folder: openFolder(),
    env: { ...process.env, ...BUILD_BESIDE },
    spawn: lifecycle.start.bind(lifecycle),
  };
  lifecycle.onStop(async () => rmSync(join(run.folder, "data"), { recursive: true, force: true }));
  if (parts.includes("check") || parts.includes("e2e")) await reserveBuildBeside(lifecycle);
  const outcome = await runAll(run, parts).catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  lifecycle.onStopped(() => console.log(`${outcome.passed} passed, ${outcome.failed} failed`));
  await lifecycle.stop(outcome.failed > 0 || outcome.passed === 0 ? 1 : 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}

import { ensureBuild } from "./build.mjs";
import { createLifecycle, timed } from "./lifecycle.mjs";
import { announceServer } from "./running-server.mjs";
import { DEMO, hasDemo } from "./seed.mjs";
import { addressOf, appEnv, ensureDemo, openDatabase, requireFreePort, serve } from "./serve.mjs";

const USAGE =
  "npm start [-- --empty]   --empty: no demo team in a new embedded database\nPORT (3000), HOST (127.0.0.1), DATA_DIR (.data), DATABASE_URL: see README.md";

async function main(args, lifecycle) {
  const unknown = args.filter((arg) => arg !== "--empty");
  if (unknown.length > 0) throw new Error(USAGE);
  const address = addressOf();
  await requireFreePort(address);
  console.log("Throughline");
  const database = await openDatabase(lifecycle);
  const env = appEnv({ ...database, address, production: true });
  await timed("Build", async () => {
    const outcome = await ensureBuild({ env, run: lifecycle.run.bind(lifecycle) });
    return outcome === "built" ? "made" : "is of this source";
  });
  if (!args.includes("--empty")) await ensureDemo(lifecycle, database, env);
  const server = await serve(lifecycle, { mode: "start", address, env });
  if (database.embedded)
    lifecycle.onStop(announceServer(database.dataDir, { origin: address.origin, pid: server.pid }));
  console.log(`\n  Open ${address.origin}`);
  if (database.embedded && (await hasDemo(database.url)))
    console.log(`  Demo sign-in: ${DEMO.email}, password ${DEMO.password}`);
  console.log("  Ctrl-C stops the server and the database.\n");
}

const lifecycle = createLifecycle();
main(process.argv.slice(2), lifecycle).catch((error) => {
  console.error(`\n${error.message}`);
  lifecycle.stop(1);
});

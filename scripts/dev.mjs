import { createLifecycle } from "./lifecycle.mjs";
import { announceServer } from "./running-server.mjs";
import { DEMO, hasDemo } from "./seed.mjs";
import { addressOf, appEnv, ensureDemo, openDatabase, requireFreePort, serve } from "./serve.mjs";

async function main(args, lifecycle) {
  if (args.some((arg) => arg !== "--empty")) throw new Error("npm run dev [-- --empty]");
  const address = addressOf();
  await requireFreePort(address);
  console.log("Throughline, development");
  const database = await openDatabase(lifecycle);
  const env = appEnv({ ...database, address, production: false });
  if (!args.includes("--empty")) await ensureDemo(lifecycle, database, env);
  const server = await serve(lifecycle, { mode: "dev", address, env });
  if (database.embedded)
    lifecycle.onStop(announceServer(database.dataDir, { origin: address.origin, pid: server.pid }));
  if (database.embedded && (await hasDemo(database.url)))
    console.log(`  Demo sign-in: ${DEMO.email}, password ${DEMO.password}`);
}

const lifecycle = createLifecycle();
main(process.argv.slice(2), lifecycle).catch((error) => {
  console.error(`\n${error.message}`);
  lifecycle.stop(1);
});

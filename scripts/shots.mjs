import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";
import { BUILD_BESIDE, ensureBuild, reserveBuildBeside } from "./build.mjs";
import { createLifecycle } from "./lifecycle.mjs";
import { findRunningPostgres } from "./postgres.mjs";
import { choosePort } from "./postgres-files.mjs";
import { dataDirOf, root } from "./project.mjs";
import { findRunningServer } from "./running-server.mjs";
import { DEMO } from "./seed.mjs";
import { appEnv, ensureDemo, openDatabase, serve } from "./serve.mjs";
import { fillPath, IDS, PAGES } from "./shots-pages.mjs";

const VIEWS = {
  light: { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  390: { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true },
};

/** The server that `npm start` runs, or one of our own on the same data, built beside it. */
async function reachServer(lifecycle) {
  const dataDir = dataDirOf();
  const [server, postgres] = [findRunningServer(dataDir), await findRunningPostgres({ dataDir })];
  if (server && postgres) return { origin: server.origin, url: postgres.url };
  const database = await openDatabase(lifecycle, { dataDir, databaseUrl: "" });
  const port = await choosePort(null);
  const address = { host: "127.0.0.1", port, origin: `http://127.0.0.1:${port}` };
  const env = {
    ...appEnv({ ...database, address, production: true }),
    ...BUILD_BESIDE,
    NEXTAUTH_URL: address.origin,
  };
  await reserveBuildBeside(lifecycle);
  await ensureBuild({ env, run: lifecycle.run.bind(lifecycle) });
  await ensureDemo(lifecycle, database, env);
  await serve(lifecycle, { mode: "start", address, env });
  return { origin: address.origin, url: database.url };
}

async function findIds(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const team = (await client.query("SELECT id FROM teams WHERE slug = $1", [DEMO.team])).rows[0];
    if (!team) throw new Error("There is no demo team in this database; screenshots are taken of it.");
    const found = {};
    for (const [name, sql] of Object.entries(IDS))
      found[name] = (await client.query(sql, [team.id])).rows[0]?.id;
    return found;
  } finally {
    await client.end();
  }
}

async function signIn(browser, origin) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(DEMO.email);
  await page.getByLabel("Password", { exact: true }).fill(DEMO.password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { timeout: 30_000 });
  const state = await context.storageState();
  await context.close();
  return state;
}

/** One page in one view. @returns {Promise<string | null>} what went wrong */
async function shoot(context, { name, path }, view, ids) {
  const page = await context.newPage();
  try {
    const response = await page.goto(fillPath(path, ids));
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(600);
    await page.screenshot({
      path: join(root, ".shots", `${name}-${view}.png`),
      fullPage: true,
      animations: "disabled",
    });
    return response.ok() ? null : `${name} (${view}): ${response.status()}`;
  } catch (error) {
    return `${name} (${view}): ${error.message.split("\n")[0]}`;
  } finally {
    await page.close();
  }
}

async function main(wanted, lifecycle) {
  const pages = PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (pages.length === 0) throw new Error(`npm run shots [-- ${PAGES.map(({ name }) => name).join(" ")}]`);
  const { origin, url } = await reachServer(lifecycle);
  const ids = await findIds(url);
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  lifecycle.onStop(() => browser.close());
  const session = await signIn(browser, origin);
  mkdirSync(join(root, ".shots"), { recursive: true });
  const failures = [];
  for (const [view, options] of Object.entries(VIEWS)) {
    for (const isPublic of [true, false]) {
      const context = await browser.newContext({
        ...options,
        baseURL: origin,
        reducedMotion: "reduce",
        storageState: isPublic ? undefined : session,
      });
      for (const page of pages.filter(({ signedOut = false }) => signedOut === isPublic))
        failures.push(await shoot(context, page, view, ids));
      await context.close();
    }
  }
  const wrong = failures.filter(Boolean);
  for (const line of wrong) console.error(line);
  console.log(`${failures.length - wrong.length} pictures in .shots/, ${wrong.length} failed`);
  return wrong.length === 0 ? 0 : 1;
}

const lifecycle = createLifecycle({ signalCode: 130 });
main(process.argv.slice(2), lifecycle).then(
  (code) => lifecycle.stop(code),
  (error) => {
    console.error(error.message);
    lifecycle.stop(1);
  },
);

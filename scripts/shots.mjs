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
import { fillPath, IDS, idsOf, PAGES } from "./shots-pages.mjs";
import { makeTrials, removeTrials } from "./shots-trials.mjs";

const VIEWS = {
  light: { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  390: { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true },
  768: { viewport: { width: 768, height: 1024 }, colorScheme: "light" },
  2560: { viewport: { width: 2560, height: 1440 }, colorScheme: "light" },
  forced: { viewport: { width: 1440, height: 900 }, colorScheme: "dark", forcedColors: "active" },
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
  await page.goto("/sign-in", { waitUntil: "domcontentloaded", timeout: 60_000 });
  // Until React has it, the form would be sent by the browser itself.
  const isAwake = () => Object.keys(document.querySelector("form")).some((key) => key.startsWith("__react"));
  await page.waitForFunction(isAwake, undefined, { timeout: 60_000 });
  await page.getByLabel("Email").fill(DEMO.email);
  await page.getByLabel("Password", { exact: true }).fill(DEMO.password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { timeout: 30_000 });
  const state = await context.storageState();
  await context.close();
  return state;
}

/** One page in one view. @returns {Promise<string | null>} what went wrong */
async function shoot(context, { name, path, act }, view, ids) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    const response = await page.goto(fillPath(path, ids), { waitUntil: "domcontentloaded", timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready);
    await act?.(page);
    await page.waitForTimeout(600);
    await page.screenshot({
      path: join(root, ".shots", `${name}-${view}.png`),
      fullPage: true,
      animations: "disabled",
      // What the development server lays over a page.
      style: "nextjs-portal { display: none }",
    });
    return response.ok() ? null : `${name} (${view}): ${response.status()}`;
  } catch (error) {
    return `${name} (${view}): ${error.message.split("\n")[0]}`;
  } finally {
    await page.close();
  }
}

/** All wanted pages in their views. @returns {Promise<string[]>} what went wrong */
async function shootAll({ browser, origin, session }, pages, ids) {
  mkdirSync(join(root, ".shots"), { recursive: true });
  const failures = [];
  for (const [view, options] of Object.entries(VIEWS)) {
    for (const isPublic of [true, false]) {
      const wanted = pages.filter(
        (page) => page.signedOut === isPublic && page.views.map(String).includes(view),
      );
      if (wanted.length === 0) continue;
      const context = await browser.newContext({
        ...options,
        baseURL: origin,
        reducedMotion: "reduce",
        storageState: isPublic ? undefined : session,
      });
      for (const page of wanted) failures.push(await shoot(context, page, view, ids));
      await context.close();
    }
  }
  console.log(
    `${failures.filter((wrong) => wrong === null).length} of ${failures.length} pictures in .shots/`,
  );
  return failures.filter(Boolean);
}

/** `npm run shots -- map dashboard 390`: these pages, in these views; all when none is named. */
function wantedPages(words) {
  const isView = (word) => word in VIEWS;
  const names = words.filter((word) => !isView(word));
  const views = words.filter(isView);
  const pages = PAGES.filter(({ name }) => names.length === 0 || names.includes(name)).map((page) =>
    views.length === 0 ? page : { ...page, views },
  );
  if (pages.length > 0) return pages;
  const all = PAGES.map(({ name }) => name).join(" ");
  throw new Error(`npm run shots [-- ${all} ${Object.keys(VIEWS).join(" ")}]`);
}

async function main(words, lifecycle) {
  const pages = wantedPages(words);
  const { origin, url } = await reachServer(lifecycle);
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  lifecycle.onStop(() => browser.close());
  const session = await signIn(browser, origin);
  const context = await browser.newContext({ storageState: session });
  const names = [...new Set(pages.flatMap(({ path }) => idsOf(path)))];
  const found = await findIds(url);
  const trials = {};
  lifecycle.onStop(() => removeTrials(url, Object.values(trials)));
  await makeTrials(context, { origin, team: DEMO.team, names }, trials);
  const wrong = await shootAll({ browser, origin, session }, pages, { ...found, ...trials });
  for (const line of wrong) console.error(line);
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

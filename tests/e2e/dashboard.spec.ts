import { readFileSync } from "node:fs";
import { withTeam } from "@/lib/db";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { createPersona } from "@/lib/personas/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { importText } from "@/tests/factories/measured-journey";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { DashboardPage } from "./pages/dashboard";

/** A stage with some visits in the summer of 2026. */
async function createMeasuredShop(scope: Scope): Promise<string> {
  const journey = await createJourney(scope, { name: "Shop", stages: [{ name: "Visit" }] }, new Date());
  const site = await createSource(scope, { name: "Site", kind: "events" }, new Date());
  const rule = { stage: journey.stages[0]!.id, source: site.id, match: {} };
  await replaceRules(scope, { journey: journey.id, rules: [rule] }, new Date());
  const mapping = { fields: { person: "who", event: "what", at: "when" } };
  await importText(scope, site.id, "who,what,when\nann,view,2026-07-01T10:00:00Z\n", { mapping });
  return journey.id;
}

test("the demo's quarter: sentence, line, numbers, and what stands behind a call", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.openFirstOf(demo.slug);
  await expect(dashboard.title).toHaveText(/^(First|Second|Third|Fourth) quarter, 20\d\d$/);
  await expect(page.getByText(/real changes/)).toBeVisible();
  await expect(dashboard.row("Conversion").getByRole("button", { name: /^Worsened/ })).toBeVisible();
  await expect(dashboard.cell("Conversion", "Consideration")).toContainText(
    /\d of \d,\d{3} · \d\d\.\d–\d\d\.\d/,
  );
  await expect(dashboard.cell("Conversion", "Advocacy")).toContainText("Last stage");
  await expect(
    dashboard.cell("NPS", "Awareness").getByRole("link", { name: "Not asked here" }),
  ).toHaveAttribute("href", /\/rules$/);
  await expect(dashboard.cell("NPS", "Advocacy")).toContainText(/\d+ answers · 30 needed/);
  await expect(dashboard.row("Retention").getByRole("listitem")).toHaveCount(1);
  await expectAccessible(page);

  await dashboard.clause(/^Conversion to Purchase fell by/).click();
  await expect(page.locator(":target")).toContainText("Worsened");
  const call = page.locator(":target").getByRole("button", { name: /Worsened/ });
  const behind = page.getByText(/chance alone would show a difference this large/).filter({ visible: true });
  await expect(behind).toHaveCount(0);
  await call.hover();
  await expect(behind).toHaveCount(1);
  await expectAccessible(page);
});

test("a row as a table and as a file", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.openFirstOf(demo.slug);
  const conversion = dashboard.row("Conversion");
  const download = page.waitForEvent("download");
  await conversion.getByRole("button", { name: "Download as CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^conversion-20\d\d-q\d\.csv$/);
  const lines = readFileSync(await file.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines[0]).toMatch(/^Stage,Period,"Conversion, %",/);
  expect(lines[1]).toMatch(/^[^,]+,20\d\d-Q\d,\d+\.\d,\d+\.\d,\d+\.\d,\d+,/);
  expect(lines.filter((line) => /,week of 20\d\d-\d\d-\d\d,/.test(line)).length).toBeGreaterThan(50);
  await conversion.getByRole("button", { name: "Show as table" }).click();
  const [quarter, weeks] = ["Conversion", "Conversion, By week"].map((name) =>
    conversion.getByRole("table", { name, exact: true }),
  );
  await expect(quarter!.getByRole("row")).toHaveCount(5);
  expect(await weeks!.getByRole("row").count()).toBe(lines.length - 4);
  await expect(conversion.getByRole("columnheader", { name: "p adjusted" })).toBeVisible();
  await expectAccessible(page);
  await conversion.getByRole("button", { name: "Show as chart" }).click();
  await expect(conversion.getByRole("heading", { level: 4 })).toHaveCount(5);
});

test("quarters by keyboard, kept in the address beside what else is there", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.openFirstOf(demo.slug);
  await page.goto(`${page.url()}?note=1`);
  const current = dashboard.quarters.locator('[aria-current="true"]');
  const shown = await current.getAttribute("aria-label");
  const first = dashboard.quarters.getByRole("link").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?note=1&period=20\d\d-Q\d$/);
  await expect(current).not.toHaveAttribute("aria-label", shown!);
  await expect(page.getByText("These are the first numbers.")).toBeVisible();
  await page.goBack();
  await expect(current).toHaveAttribute("aria-label", shown!);

  const path = page.url().split("?")[0];
  await page.goto(`${path}?period=nonsense`);
  await page.getByRole("link", { name: "Show the last quarter" }).click();
  await expect(current).toHaveAttribute("aria-label", shown!);
  await page.goto(`${path}?period=2031-Q1`);
  await page.getByRole("link", { name: `Show ${shown}` }).click();
  await expect(current).toHaveAttribute("aria-label", shown!);
});

test("one persona's numbers, kept in the address, and everybody's beside them", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.openFirstOf(demo.slug);
  const all = await dashboard.cell("Conversion", "Consideration").textContent();
  const table = dashboard.row("By persona");
  await expect(table.getByRole("heading", { name: "Conversion to Purchase" })).toBeVisible();
  await expect(table.getByText(/Differences between personas are not tested/)).toBeVisible();
  await dashboard.whose.getByRole("link", { name: "The busy parent" }).click();
  await expect(dashboard.title).toHaveText(/quarter, 20\d\d, only The busy parent$/);
  await expect(page).toHaveURL(/\?persona=[0-9a-f-]{36}$/);
  await expect(dashboard.cell("Conversion", "Consideration")).toContainText(/\d of \d,\d{3} ·/);
  expect(await dashboard.cell("Conversion", "Consideration").textContent()).not.toBe(all);
  await expect(dashboard.row("CSAT")).toContainText("Nothing of it can be told apart");
  await expectAccessible(page);
  await dashboard.quarters.getByRole("link").first().click();
  await expect(page).toHaveURL(/\?persona=[0-9a-f-]{36}&period=20\d\d-Q\d$/);
  await expect(dashboard.title).toHaveText(/only The busy parent$/);
  await table.getByRole("link", { name: "Everybody" }).click();
  await expect(page).toHaveURL(/\?period=20\d\d-Q\d$/);
  await expect(dashboard.title).not.toContainText("only");
});

test("somebody without a data rule has no numbers, and it says what to do", async ({ page, owner }) => {
  const { scope, slug } = owner;
  const journey = await createMeasuredShop(scope);
  const { id } = await createPersona(scope, { name: "Ada" }, new Date());
  const row = { teamId: scope.teamId, journeyId: journey, id, position: 1, revision: 0 };
  await withTeam(scope, (tx) => tx.mapPersona.create({ data: row }));
  const dashboard = new DashboardPage(page);
  await page.goto(`/${slug}/journeys/${journey}/dashboard?period=2026-Q3&persona=${id}`);
  await expect(page.getByText("No numbers of Ada alone")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Say which rows are theirs" }).click();
  await expect(page).toHaveURL(new RegExp(`/personas/${id}$`));
  await page.goto(`/${slug}/journeys/${journey}/dashboard?period=2026-Q3&persona=nobody`);
  await expect(page.getByText(/isn’t on the map of this journey/)).toBeVisible();
  await expect(dashboard.title).toHaveText("Third quarter, 2026");
});

test("on a phone, in the dark and on paper nothing is cut", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await dashboard.openFirstOf(demo.slug);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect(dashboard.cell("Conversion", "Awareness").getByRole("heading")).toBeVisible();
  expect(await overflow()).toBe(0);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(dashboard.quarters).toBeHidden();
  await expect(dashboard.row("Conversion").getByRole("button", { name: /^Worsened/ })).toBeVisible();
  expect(await overflow()).toBe(0);
});

test("the server sends numbers and drawings, not only a place for them", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.openFirstOf(demo.slug);
  const html = await (await page.request.get(page.url())).text();
  const conversion = html.slice(html.indexOf(">Conversion</h3>"));
  expect(conversion).toMatch(/\d\.\d<span[^>]*>%/);
  // Four conversions and three scores, a line and a band each, wherever in the stream they come.
  expect(conversion.match(/<path d="M[^"]{200,}/g)?.length).toBeGreaterThanOrEqual(12);
});

test("a journey with nothing in it says what comes first; another team's is not there", async ({
  page,
  owner,
}) => {
  const stages = [{ name: "Visit" }, { name: "Purchase" }];
  const named = await createJourney(owner.scope, { name: "Shop", stages }, new Date());
  const bare = await createJourney(owner.scope, { name: "Bare", stages: [] }, new Date());
  await page.goto(`/${owner.slug}/journeys/${bare.id}/dashboard`);
  await expect(page.getByRole("link", { name: "Add stages" })).toBeVisible();
  await page.goto(`/${owner.slug}/journeys/${named.id}/dashboard`);
  await expect(page.getByText("Nothing counts yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Say what counts" }).click();
  await expect(page).toHaveURL(/\/rules$/);
  const missing = await page.goto(`/${owner.slug}/journeys/${crypto.randomUUID()}/dashboard`);
  expect(missing?.status()).toBe(404);
});

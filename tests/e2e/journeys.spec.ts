import { createSource } from "@/lib/sources/mutations";
import { importText } from "@/tests/factories/measured-journey";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { MapPage } from "./pages/map";

const mapping = { fields: { id: "id", person: "who", event: "what", at: "when", channel: "via" } };
const file = [
  "id,who,what,when,via",
  "1,ann,view,2026-07-01T10:00:00Z,ads",
  "2,bob,view,2026-07-02T10:00:00Z,mail",
  "3,ann,buy,2026-07-09T10:00:00Z,ads",
].join("\n");

test("a journey from a template: its stages renamed, moved, added, removed", async ({ page, owner }) => {
  await page.goto(`/${owner.slug}/journeys`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Four stages" }).click();
  await page.getByLabel("Name").fill("Shop");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Create journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Shop" })).toBeVisible();

  const map = new MapPage(page);
  await map.awake();
  await page.getByRole("button", { name: /^Stage Awareness\. Enter/ }).dblclick();
  await page.keyboard.type("Visit");
  await map.press("Enter");
  await expect(page.getByRole("button", { name: /^Stage Visit\. Enter/ })).toBeFocused();
  await map.press("Alt+ArrowRight");
  await expect.poll(() => map.stageNames()).toEqual(["Consideration", "Visit", "Purchase", "Post-purchase"]);
  await expect(page.getByRole("button", { name: /^Stage Visit\. Enter/ })).toBeFocused();
  await map.stageMenu("Post-purchase", "Add a stage after");
  await page.keyboard.type("Renewal");
  await map.press("Enter");
  await map.stageMenu("Renewal", "Measure retention from here");
  await expect(map.stage("Renewal").getByText("Retention is measured from here")).toBeAttached();
  await map.stageMenu("Visit", /^Remove/);
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect
    .poll(() => map.stageNames())
    .toEqual(["Consideration", "Purchase", "Post-purchase", "Renewal"]);
  await expectAccessible(page);
  await map.saved();
  await page.goto(`/${owner.slug}/journeys`);
  await expect(page.getByRole("link", { name: "Shop" })).toBeVisible();
  await expect(page.getByText("Renewal").first()).toBeVisible();
  await expectAccessible(page);
});

test("what counts: rules from the data, with a live count, and two tabs that don't overwrite each other", async ({
  page,
  context,
  owner,
}) => {
  const source = await createSource(owner.scope, { name: "Site", kind: "events" }, new Date());
  await importText(owner.scope, source.id, file, { mapping });
  await page.goto(`/${owner.slug}/journeys/new`);
  await page.getByLabel("Name").fill("Shop");
  await page.getByRole("button", { name: "Create journey" }).click();
  await page.getByRole("link", { name: "What counts", exact: true }).click();
  await expect(page.getByText("Nothing counts here yet").first()).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());

  for (const [tab, stage, event] of [
    [page, "Awareness", "view"],
    [other, "Purchase", "buy"],
  ] as const) {
    await tab.getByRole("button", { name: `Add rule to ${stage}` }).click();
    await tab.getByLabel(event, { exact: true }).check();
    await expect(tab.getByText(event === "view" ? "2 events counted" : "1 event counted")).toBeVisible();
    await expectAccessible(tab);
    await tab.getByRole("dialog").getByRole("button", { name: "Add rule" }).click();
    await tab.getByRole("button", { name: "Save as version 2" }).click();
    if (tab === page) await expect(page.getByText("Definition version 2")).toBeVisible();
  }
  await expect(other.getByText("Somebody saved version 2")).toBeVisible();
  await expect(other.getByText("Event buy from Site")).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("button", { name: "Save mine over it" }).click();
  await expect(other.getByText("Definition version 3")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Event buy from Site")).toBeVisible();
  await expect(page.getByText("Event view from Site")).toBeHidden();

  await page.getByRole("button", { name: "Add rule to Awareness" }).click();
  await page.getByLabel("view", { exact: true }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Add rule" }).click();
  await page.getByRole("link", { name: "Data", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Data" })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("1 change not saved yet")).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 change not saved yet")).toBeVisible();
  await expect(page.getByText("Event view from Site")).toBeVisible();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText("Event view from Site")).toBeHidden();
  await page.reload();
  await expect(page.getByText("Event buy from Site")).toBeVisible();
  await expect(page.getByText("not saved yet")).toBeHidden();
});

test("a viewer reads and is offered nothing to change; another team's journey is not there", async ({
  page,
  owner,
  member,
  signIn,
  browser,
}) => {
  await page.goto(`/${owner.slug}/journeys/new`);
  await page.getByLabel("Name").fill("Shop");
  await page.getByRole("button", { name: "Create journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Shop" })).toBeVisible();
  const viewer = await member("viewer");
  const context = await browser.newContext();
  await signIn(context, viewer.userId);
  const reading = await context.newPage();
  await reading.goto(page.url());
  await expect(reading.getByRole("heading", { level: 1, name: "Shop" })).toBeVisible();
  await expect(reading.getByRole("button", { name: /More for|^Add|Enter renames/ })).toHaveCount(0);
  const elsewhere = page.url().replace(owner.slug, "demo");
  expect((await page.goto(elsewhere))?.status()).toBe(404);
});

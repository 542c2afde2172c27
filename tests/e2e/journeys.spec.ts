import { createSource } from "@/lib/sources/mutations";
import { importText } from "@/tests/factories/measured-journey";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { StageEditorPage } from "./pages/stage-editor";

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

  const editor = new StageEditorPage(page);
  await editor.rename(0, "Visit");
  await editor.moveDownByKeyboard(0);
  await expect.poll(() => editor.names()).toEqual(["Consideration", "Visit", "Purchase", "Post-purchase"]);
  await expect(editor.rows.nth(1)).toBeFocused();
  await editor.add("Renewal");
  await expect(page.getByText("from Consideration to Renewal")).toBeVisible();
  await editor.dragToTop(4);
  await expect(page.getByText("from Renewal to Post-purchase")).toBeVisible();
  await editor.choose("Renewal", "Measure retention from here");
  await expect(page.getByText("Retention is measured from Renewal.")).toBeVisible();
  await editor.choose("Visit", "Remove stage");
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove stage" }).click();
  await expect(page.getByText("Four stages, from Renewal to Post-purchase")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  expect(await editor.names()).toEqual(["Renewal", "Consideration", "Purchase", "Post-purchase"]);
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
  await expect(reading.getByRole("button", { name: /More for|Move |Add/ })).toHaveCount(0);
  const elsewhere = page.url().replace(owner.slug, "demo");
  expect((await page.goto(elsewhere))?.status()).toBe(404);
});

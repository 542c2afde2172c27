import { createSource } from "@/lib/sources/mutations";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { ImportPage } from "./pages/import-page";

const answers = [
  "Response ID,Score,Submitted at,Distribution channel,Comment,Completed",
  "r1,10,01/02/2026 10:00,email,Fine,Yes",
  "r2,0,03/02/2026 11:00,web,,Yes",
  "r3,11,04/02/2026 11:00,web,,Yes",
  "r4,7,05/02/2026 11:00,web,,No",
  "r5,9,06/02/2026 23:30,email,,Yes",
  "r6,3,07/02/2026 11:00,web,,Yes",
  "",
].join("\n");

const events = [
  "user_id,event,timestamp,insert_id",
  ...Array.from({ length: 400_000 }, (_, i) => `u${i % 900},visited,2026-07-01T10:00:00Z,e${i}`),
  "",
].join("\n");

test("a file is understood, asked about, checked, imported, read about and undone", async ({
  page,
  owner,
}) => {
  const imports = new ImportPage(page);
  await page.goto(`/${owner.slug}/data`);
  await expect(page.getByText("No data yet")).toBeVisible();
  await expectAccessible(page);
  await imports.addSource(owner.slug, "What people said", "NPS after purchase");
  await expectAccessible(page);

  await imports.choose("photo.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
  await expect(page.getByText("This is a picture, not a CSV.")).toBeVisible();
  await imports.choose("nps.csv", answers);
  await expect(page.getByText("“01/02/2026 10:00” in “Submitted at”: which day is that?")).toBeVisible();
  await expect(imports.check).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "1 Feb 2026, day first" }).check();
  await expect(
    page.getByText("Its 6 rows read as 4 answers, 1 to skip and 1 that can't be read"),
  ).toBeVisible();
  await imports.expectColumn("Score", "Score");
  await imports.expectColumn("says what counts", "Completed");
  await expect(imports.table.getByRole("row", { name: /^Rejected: .*scale 0–10\. 4/ })).toBeVisible();
  await expectAccessible(page);

  await imports.checkWhole();
  await expect(page.getByText("4 answers to add, 1 rejected, 1 skipped.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Change the mapping" }).click();
  await page.getByLabel("Which rows are answers").selectOption({ label: "All rows with a score" });
  await imports.checkWhole();
  await imports.import("Import 5 answers");
  await expect(page.getByText("5 answers added, 1 rejected.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "See the import and its 1 rejected row" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "nps.csv" })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download all as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("nps.rejected.csv");
  await imports.undo();
  await page.getByRole("link", { name: "NPS after purchase" }).click();
  await expect(page.getByText("0 answers")).toBeVisible();
  await expect(page.getByRole("row", { name: /nps\.csv.*Undone by Test Person/ })).toBeVisible();
  await expectAccessible(page);
});

test("the same columns are read as last time, and the same file is known", async ({ page, owner }) => {
  const source = await createSource(owner.scope, { name: "NPS", kind: "responses" }, new Date());
  const imports = new ImportPage(page);
  await page.goto(`/${owner.slug}/data/sources/${source.id}`);
  await imports.choose("august.csv", answers);
  await page.getByRole("radio", { name: "1 Feb 2026, day first" }).check();
  await imports.checkWhole();
  await imports.import("Import 4 answers");
  await page.getByRole("button", { name: "Import another file" }).click();
  await imports.choose("august again.csv", answers);
  await expect(page.getByText("it is read the same way again")).toBeVisible();
  await imports.checkWhole();
  await expect(page.getByText("This very file is in NPS already.")).toBeVisible();
  await page.getByRole("button", { name: "Choose another file" }).click();
  await imports.choose("september.csv", answers.replace("r2,0,", "r2,5,"));
  await imports.checkWhole();
  await expect(
    page.getByText("0 answers to add, 3 already there, 1 to update, 1 rejected, 1 skipped."),
  ).toBeVisible();
  await expect(
    page.getByText("1 answer is there already under the same id with other content"),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Update 1 answer" })).toBeVisible();
});

test("a running upload survives looking elsewhere, tells how far it is, and can be cancelled", async ({
  page,
  owner,
}) => {
  const source = await createSource(owner.scope, { name: "Site", kind: "events" }, new Date());
  const imports = new ImportPage(page);
  await page.goto(`/${owner.slug}/data/sources/${source.id}/import`);
  await imports.choose("events.csv", events);
  await imports.check.click();
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuetext", /[1-9][\d,]* rows/);
  await page.getByRole("navigation", { name: "Team" }).getByRole("link", { name: "Journeys" }).click();
  const tray = page.getByRole("region", { name: "Files on their way" });
  await expect(tray).toContainText("events.csv");
  await expectAccessible(page);
  await tray.getByRole("link", { name: "Open" }).click();
  await page.getByRole("button", { name: "Import 400,000 events" }).click({ timeout: 50_000 });
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Import 400,000 events" })).toBeVisible();
  await page.goto(`/${owner.slug}/data/sources/${source.id}`);
  await expect(page.getByText("Nothing was imported into this source yet.")).toBeVisible();
  await page.getByRole("button", { name: "More for this source" }).click();
  await page.getByRole("menuitem", { name: "Rename source" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Web shop");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Web shop" })).toBeVisible();
  await page.getByRole("button", { name: "More for this source" }).click();
  await page.getByRole("menuitem", { name: "Delete source" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete source" }).click();
  await expect(page.getByText("No data yet")).toBeVisible();
});

test("a viewer reads and is offered nothing to change; another team's source and import are not there", async ({
  page,
  owner,
  member,
  signIn,
  browser,
}) => {
  const source = await createSource(owner.scope, { name: "NPS", kind: "responses" }, new Date());
  const viewer = await member("viewer");
  const context = await browser.newContext();
  await signIn(context, viewer.userId);
  const reading = await context.newPage();
  await reading.goto(`/${owner.slug}/data/sources/${source.id}`);
  await expect(reading.getByRole("heading", { level: 1, name: "NPS" })).toBeVisible();
  await expect(reading.locator('input[type="file"]')).toHaveCount(0);
  await reading.goto(`/${owner.slug}/data/sources/${source.id}/import`);
  await expect(reading.getByText("Your role in this team can't import files.")).toBeVisible();
  for (const place of ["sources", "imports"]) {
    const answer = await page.goto(`/${owner.slug}/data/${place}/01900000-0000-7000-8000-000000000000`);
    expect(answer?.status()).toBe(404);
  }
});

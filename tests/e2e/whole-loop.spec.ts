import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Expected, generateExports } from "@/tests/fixtures/generated-exports";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { ImportPage } from "./pages/import-page";
import { RulesPage } from "./pages/rules-page";
import { newPerson, signUp } from "./people";

const quarter = "2026-Q3";
const count = (value: number) => value.toLocaleString("en");

/** The numbers of the dashboard, read as a person reads them, against the generator's own recount. */
async function expectNumbers(page: Page, expected: Expected): Promise<void> {
  const third = expected.kpis.find((kpis) => kpis.period === quarter)!;
  for (const stage of third.stages) {
    await expect(page.getByText(`${count(stage.entrants)} people`).first()).toBeVisible();
    if (stage.mature > 0)
      await expect(
        page.getByText(`${count(stage.converted)} of ${count(stage.mature)}`).first(),
      ).toBeVisible();
  }
  for (const nps of third.nps) await expect(page.getByText(`${count(nps.n)} answers`).first()).toBeVisible();
  const { retained, activeBefore } = third.retention!;
  await expect(page.getByText(`${count(retained)} of ${count(activeBefore)}`).first()).toBeVisible();
}

test("from signing up to a closed review that an undo does not touch", async ({ page }) => {
  test.setTimeout(150_000);
  const exports = generateExports({ events: 12_000, seed: 21, zone: "Asia/Kathmandu" });
  const { expected } = exports;
  const file = (name: "events.csv" | "nps.csv") => readFileSync(exports.path(name));
  const team = await signUp(page, newPerson("Ada Lovelace"), `Nordlicht ${crypto.randomUUID().slice(0, 8)}`);

  await page.goto(`/${team}/journeys/new`);
  await page.getByRole("radio", { name: /advocacy/i }).check({ force: true });
  await page.getByLabel("Name", { exact: true }).fill("Subscription");
  await page.getByRole("button", { name: "Create journey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Subscription" })).toBeVisible();
  const journey = page.url();

  const imports = new ImportPage(page);
  await imports.addSource(team, "What people did", "Shop events");
  await imports.choose("events.csv", file("events.csv"));
  await imports.checkWhole();
  const { accepted, duplicates, rejected } = expected.files["events.csv"];
  await expect(
    page.getByText(
      `${count(accepted)} events to add, ${count(duplicates)} already there, ${count(rejected)} rejected.`,
    ),
  ).toBeVisible();
  await imports.import(`Import ${count(accepted)} events`);
  const imported = await page.getByRole("link", { name: /See the import/ }).getAttribute("href");

  await imports.addSource(team, "What people said", "Satisfaction survey");
  await imports.choose("nps.csv", file("nps.csv"));
  await imports.checkWhole();
  await imports.import(`Import ${count(expected.files["nps.csv"].answered)} answers`);

  await page.goto(`${journey}/rules`);
  const rules = new RulesPage(page);
  for (const stage of expected.stages)
    await rules.add(stage.name, { source: /Shop events/, events: stage.events });
  for (const stage of ["Purchase", "Experience"])
    await rules.add(stage, { source: /Satisfaction/, where: { column: "Stage", value: stage } });
  await rules.save(2);

  const dashboard = `${journey}/dashboard?period=${quarter}`;
  await page.goto(dashboard);
  await expectNumbers(page, expected);
  await expectAccessible(page);

  await page.goto(`/${team}/reviews`);
  await page.getByRole("button", { name: /^Start the review of Q3 2026/ }).click();
  await expect(page.getByText("Not frozen yet")).toBeVisible();
  await page.getByRole("button", { name: "Freeze the numbers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Freeze the numbers" }).click();
  await expect(page.getByText(/^Frozen on/)).toBeVisible();
  await page.getByRole("button", { name: "Add a decision" }).click();
  await page.getByRole("textbox", { name: "Decision" }).fill("Show the total in the cart");
  await page.getByRole("button", { name: "Add decision" }).click();
  await expect(page.getByRole("heading", { name: "Show the total in the cart" })).toBeVisible();
  await page.getByRole("button", { name: "Close the review" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close the review" }).click();
  await expect(page.getByText("closed it")).toBeVisible();
  const review = page.url();
  const record = await page.getByRole("main").locator("table").allInnerTexts();
  await page.getByRole("button", { name: "Recompute" }).click();
  await expect(page.getByText("Equal.", { exact: true })).toBeVisible();

  await page.goto(imported!);
  await imports.undo();
  await page.goto(dashboard);
  await expect(page.getByText(`${count(expected.kpis[2]!.stages[0]!.entrants)} people`)).toBeHidden();
  await page.goto(review);
  expect(await page.getByRole("main").locator("table").allInnerTexts()).toEqual(record);
  await page.getByRole("button", { name: "Recompute" }).click();
  await expect(page.getByText("Differs.", { exact: true })).toBeVisible();
  await expect(page.getByText(/Undone since it was frozen/)).toBeVisible();
  exports.remove();
});

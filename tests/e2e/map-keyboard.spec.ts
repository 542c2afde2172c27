import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { MapPage } from "./pages/map";

const stages = ["Awareness", "Consideration", "Purchase", "Experience", "Advocacy"];
const lanes = [
  "Touchpoints",
  "Actions",
  "Thoughts",
  "Feelings",
  "Pain points",
  "Opportunities",
  "Goals",
  "Backstage",
  "Notes",
];
/** Ten rows of six cells, as a spreadsheet copies them: stages across, lanes down. */
const block = [
  ["", ...stages],
  ...lanes.map((lane) => [lane, ...stages.map((stage) => `${lane} when ${stage.toLowerCase()}`)]),
]
  .map((row) => row.join("\t"))
  .join("\n");

test("a five-stage journey for two personas from sixty pasted cells, by keyboard alone", async ({
  page,
  owner,
}) => {
  test.setTimeout(120_000);
  const map = new MapPage(page);
  const focused = page.locator(":focus");
  await page.goto(`/${owner.slug}/journeys`);

  await test.step("an empty journey", async () => {
    await map.tabTo(page.getByRole("link", { name: "New journey" }));
    await map.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "New journey" })).toBeVisible();
    await map.tabTo(page.getByRole("radio").first());
    const blank = page.getByRole("radio", { name: /blank|empty/i });
    for (let press = 0; press < 12 && !(await blank.isChecked()); press++) await map.press("ArrowDown");
    await map.tabTo(page.getByLabel("Name", { exact: true }));
    await page.keyboard.type("Subscription");
    await map.press("Enter");
    await expect(page.getByText("This map has no stages yet")).toBeVisible();
    await map.awake();
    await expectAccessible(page);
  });

  await test.step("sixty cells from a spreadsheet", async () => {
    await map.paste(block);
    const preview = page.getByRole("dialog", { name: "Paste into the map" });
    await expect(preview).toBeVisible();
    await expect(preview.getByRole("button", { name: "Add 45 cards, 5 stages and 3 lanes" })).toBeFocused();
    await expectAccessible(page);
    await map.press("Enter");
    await expect(preview).toBeHidden();
    await expect(focused).toHaveAccessibleName(/^Touchpoints when awareness/);
    expect(await map.stageNames()).toEqual(stages);
    expect(await map.laneNames()).toEqual(lanes);
    await expect(map.grid.locator("[data-card]")).toHaveCount(45);
    await map.saved();
  });

  await test.step("two personas", async () => {
    for (const name of ["The busy parent", "The gift giver"]) {
      const change = page.getByRole("button", { name: /^(Add persona|Change the personas)/ });
      await map.tabTo(change, "Shift+Tab");
      await map.press("Enter");
      const item = page.getByRole("menuitem", { name: "New persona" });
      await expect(item).toBeVisible();
      for (let press = 0; press < 8; press++) {
        if (await item.evaluate((element) => element === document.activeElement)) break;
        await map.press("ArrowDown");
      }
      await map.press("Enter");
      const dialog = page.getByRole("dialog", { name: "New persona" });
      await expect(dialog.getByRole("textbox", { name: "Name" })).toBeFocused();
      await page.keyboard.type(name);
      await map.press("Enter");
      await expect(dialog).toBeHidden();
      await expect(change).toBeFocused();
      await expect(
        page.getByRole("group", { name: "Whose map" }).getByRole("button", { name }),
      ).toBeVisible();
    }
    await map.saved();
  });

  await test.step("a card written and moved", async () => {
    await map.tabTo(map.grid.locator("[data-card][tabindex='0']"));
    await expect(focused).toHaveAccessibleName(
      "Touchpoints when awareness, Awareness, Touchpoints, card 1 of 1, evidence: assumption",
    );
    await map.press("ArrowDown", "Enter");
    await expect(map.field).toBeFocused();
    await page.keyboard.type(", twice");
    await map.press("Escape");
    await expect(focused).toHaveAccessibleName(
      /^Actions when awareness, twice, Awareness, Actions, card 1 of 1/,
    );
    await map.press("Alt+ArrowRight");
    await expect(focused).toHaveAccessibleName(
      /^Actions when awareness, twice, Consideration, Actions, card \d of 2/,
    );
    await expect(page.getByText(/Moved to Consideration, Actions, card \d of 2/)).toBeAttached();
    await map.press("Alt+ArrowUp");
    await expect(focused).toHaveAccessibleName(
      /^Actions when awareness, twice, Consideration, (Actions|Touchpoints)/,
    );
    await map.saved();
  });

  await test.step("severity in the panel", async () => {
    await map.press("Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
    await expect(focused).toHaveAccessibleName(/^Pain points when awareness/);
    await map.press("Alt+Enter");
    await expect(map.panel).toBeVisible();
    await expectAccessible(page);
    await map.tabTo(map.panel.getByRole("group", { name: "Severity" }).getByRole("radio"));
    await map.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    await map.tabTo(map.panel.getByRole("button", { name: "Still true" }));
    await expect(map.panel.getByText(/^Never confirmed since it was written/)).toBeVisible();
    await map.press("Enter");
    await map.press("Escape");
    await expect(map.panel).toBeHidden();
    await expect(focused).toHaveAccessibleName(
      /^Pain points when awareness, Awareness, Pain points, card 1 of 1, severity 4 of 5, evidence: assumption$/,
    );
  });

  await test.step("a feeling drawn", async () => {
    const point = map.grid.getByRole("slider", { name: "Feeling" }).first();
    await map.tabTo(point, "Shift+Tab");
    await map.press("ArrowUp", "ArrowUp", "ArrowUp", "PageUp");
    await expect(point).toHaveAttribute("aria-valuenow", "0.8");
    await map.press("ArrowRight");
    await map.press("End");
    await expect(focused).toHaveAttribute("aria-valuenow", "2");
    await map.press("Control+Z");
    await expect(focused).not.toHaveAttribute("aria-valuenow", "2");
    await map.press("Control+Y");
    await expect(focused).toHaveAttribute("aria-valuenow", "2");
    await map.saved();
    await expectAccessible(page);
  });

  await test.step("all of it is there after a reload", async () => {
    await page.reload();
    await map.awake();
    expect(await map.stageNames()).toEqual(stages);
    await expect(map.grid.locator("[data-card]")).toHaveCount(45);
    await expect(map.card("Actions when awareness, twice")).toHaveAccessibleName(/Consideration, /);
    await expect(map.card("Pain points when awareness")).toHaveAccessibleName(/severity 4 of 5/);
    await expect(map.grid.getByRole("slider", { name: "Feeling" }).first()).toHaveAttribute(
      "aria-valuenow",
      "0.8",
    );
    await expect(page.getByRole("group", { name: "Whose map" }).getByRole("button")).toHaveCount(3);
  });
});

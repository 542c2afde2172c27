import { expectAccessible } from "./accessible";
import { expect } from "./fixtures";
import { test } from "./owner-map";

// All lanes are in the window: near its edges a drag would scroll.
test.use({ viewport: { width: 1440, height: 1100 } });

const usual = ["Touchpoints", "Actions", "Thoughts", "Feelings", "Pain points", "Opportunities"];

test("lanes: renamed, added, duplicated, moved, dragged, hidden, removed and brought back", async ({
  map,
  page,
}) => {
  await page.getByRole("button", { name: /^Lane Thoughts\. Enter/ }).dblclick();
  await page.keyboard.type("In their words");
  await map.press("Enter");
  await page.getByRole("button", { name: "Add a lane", exact: true }).click();
  await expectAccessible(page);
  await page
    .getByRole("dialog", { name: "Add a lane" })
    .getByRole("button", { name: /^Goals/ })
    .click();
  await expect(page.getByRole("dialog", { name: "Add a lane" })).toBeHidden();
  // Its name stands there to be written.
  await map.press("Escape");
  await expect
    .poll(() => map.laneNames())
    .toEqual([...usual.map((name) => name.replace("Thoughts", "In their words")), "Goals"]);
  await map.laneMenu("Goals", "Move up");
  await expect
    .poll(() => map.laneNames())
    .toEqual([
      "Touchpoints",
      "Actions",
      "In their words",
      "Feelings",
      "Pain points",
      "Goals",
      "Opportunities",
    ]);
  const [from, to] = [
    await page.getByRole("button", { name: /^Lane Goals\./ }).boundingBox(),
    await page.getByRole("button", { name: /^Lane Touchpoints\./ }).boundingBox(),
  ];
  await page.mouse.move(from!.x + 10, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(to!.x + 10, to!.y - 2, { steps: 10 });
  await page.mouse.up();
  await expect
    .poll(() => map.laneNames())
    .toEqual([
      "Goals",
      "Touchpoints",
      "Actions",
      "In their words",
      "Feelings",
      "Pain points",
      "Opportunities",
    ]);
  await map.write("See", "Goals", "A quiet kitchen");
  await map.laneMenu("Goals", "Duplicate");
  await expect(map.card("A quiet kitchen")).toHaveCount(2);
  await map.press("Escape", "Control+Z");
  await expect(map.card("A quiet kitchen")).toHaveCount(1);
  await map.laneMenu("Goals", "Hide");
  await expect(map.card("A quiet kitchen")).toHaveCount(0);
  await page.getByRole("button", { name: "1 hidden" }).click();
  await page.getByRole("menuitem", { name: /Goals/ }).click();
  await map.press("Escape");
  await expect(map.card("A quiet kitchen")).toBeVisible();
  await map.laneMenu("Goals", /^Remove/);
  await expect(page.getByRole("alertdialog")).toContainText("1 card in 1 stage");
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove lane" }).click();
  await expect(map.card("A quiet kitchen")).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(map.card("A quiet kitchen")).toBeVisible();
  await map.saved();
  await page.reload();
  await map.awake();
  await expect(map.card("A quiet kitchen")).toBeVisible();
});

test("stages: added, renamed, moved, dragged, hidden, duplicated and removed", async ({ map, page }) => {
  await map.write("Buy", "Actions", "Pays");
  await map.stageMenu("Buy", "Add a stage after");
  await page.keyboard.type("Wait");
  await map.press("Enter");
  await expect.poll(() => map.stageNames()).toEqual(["See", "Buy", "Wait", "Use"]);
  await map.stageMenu("Wait", "Move right");
  await expect.poll(() => map.stageNames()).toEqual(["See", "Buy", "Use", "Wait"]);
  const [from, to] = [
    await page.getByRole("button", { name: /^Stage Wait\./ }).boundingBox(),
    await page.getByRole("button", { name: /^Stage See\./ }).boundingBox(),
  ];
  await page.mouse.move(from!.x + 10, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(to!.x - 10, to!.y + 8, { steps: 10 });
  await page.mouse.up();
  await expect.poll(() => map.stageNames()).toEqual(["Wait", "See", "Buy", "Use"]);
  await map.stageMenu("Buy", "Duplicate");
  await expect(map.card("Pays")).toHaveCount(2);
  await map.press("Escape", "Control+Z");
  await map.stageMenu("Buy", "Hide");
  await expect.poll(() => map.stageNames()).toEqual(["Wait", "See", "Use"]);
  await page.getByRole("button", { name: "1 hidden" }).click();
  await page.getByRole("menuitem", { name: /Buy/ }).click();
  await map.press("Escape");
  await map.stageMenu("Wait", /^Remove/);
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect.poll(() => map.stageNames()).toEqual(["See", "Buy", "Use"]);
  await map.saved();
  await page.reload();
  await map.awake();
  expect(await map.stageNames()).toEqual(["See", "Buy", "Use"]);
  await expect(map.card("Pays")).toHaveAccessibleName(/Buy, Actions/);
});

test("cards: dragged, picked together, removed and brought back, copied with all they carry", async ({
  map,
  page,
}) => {
  await map.write("See", "Actions", "Looks");
  await map.card("Looks").dragTo(map.cell("Buy", "Actions"));
  await expect(map.card("Looks")).toHaveAccessibleName(/^Looks, Buy, Actions, card 1 of 1/);
  await map.write("See", "Pain points", "Waits");
  await map.card("Waits").click();
  await map.press("Escape", "Alt+Enter");
  await map.panel.getByRole("group", { name: "Severity" }).getByText("5", { exact: true }).click();
  await expect(map.card("Waits")).toHaveAccessibleName(/severity 5 of 5/);
  await map.press("Escape");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await expect(map.card("Waits")).toBeFocused();
  await map.press("Control+C", "ArrowRight", "Control+V");
  await expect(map.card("Waits")).toHaveCount(2);
  for (const card of await map.card("Waits").all())
    await expect(card).toHaveAccessibleName(/severity 5 of 5/);
  await map.card("Looks").click({ modifiers: ["Control"] });
  await map
    .card("Waits")
    .first()
    .click({ modifiers: ["Control"] });
  await expect(map.grid.locator("[data-card][data-selected]").first()).toBeVisible();
  const picked = await map.grid.locator("[data-card][data-selected]").count();
  await map.press("Delete");
  await expect(map.grid.locator("[data-card]")).toHaveCount(3 - picked);
  await map.press("Control+Z");
  await expect(map.grid.locator("[data-card]")).toHaveCount(3);
  await map.saved();
});

test("details of several cards: one change is on all of them and one step of undo", async ({ map, page }) => {
  await map.write("See", "Actions", "Looks");
  await map.write("Buy", "Actions", "Pays");
  await map.write("Use", "Touchpoints", "A letter");
  await map.card("Looks").click();
  await map.press("Escape");
  for (const text of ["Pays", "A letter"]) await map.card(text).click({ modifiers: ["Control"] });
  await map.press(".");
  const panel = page.getByRole("dialog", { name: "3 cards" });
  await expect(panel).toBeVisible();
  await expectAccessible(page);
  const isResearch = /evidence: research/i;
  await panel.getByRole("radio", { name: /^Research/ }).check();
  for (const text of ["Looks", "Pays", "A letter"])
    await expect(map.card(text)).toHaveAccessibleName(isResearch);
  // From the panel, as from the map.
  await map.press("Control+Z");
  for (const text of ["Looks", "Pays", "A letter"])
    await expect(map.card(text)).not.toHaveAccessibleName(isResearch);
  await expect(panel.getByRole("radio", { name: /^Assumption/ })).toBeChecked();
  await map.press("Escape");
  await expect(panel).toBeHidden();
  await map.card("Pays").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Details of 3 cards" }).click();
  await panel.getByLabel("Owner").selectOption({ index: 1 });
  await map.press("Escape");
  // One of them alone now has what the three got.
  await map.card("Looks").click();
  await map.press("Escape", ".");
  await expect(page.getByRole("dialog", { name: "Card", exact: true }).getByLabel("Owner")).not.toHaveValue(
    "",
  );
  await map.saved();
});

test("what is pasted is never run, and never lost without a word", async ({ map, page }) => {
  const script = "<script>window.pwned = true</script><img src=x onerror='window.pwned = true'>";
  await map.write("See", "Actions", script);
  await expect(map.card("<script>").locator("p")).toHaveText(script);
  await map.card("<script>").click();
  await map.press("Escape", "ArrowDown");

  await map.paste("=SUM(A1:A9)\t=1+1\n@cmd\t-2+3");
  const preview = page.getByRole("dialog", { name: "Paste into the map" });
  await expect(preview).toContainText("=SUM(A1:A9)");
  await expectAccessible(page);
  await map.press("Enter");
  await expect(map.card("=SUM(A1:A9)")).toBeVisible();

  await map.paste(
    "Bold\tPlain",
    "<table><tr><td><b>Bold</b><script>window.pwned = true</script></td><td>Plain</td></tr></table>",
  );
  await expect(preview).toContainText("Bold");
  await map.press("Enter");
  await expect(map.card("Bold").first()).toBeVisible();

  const many = Array.from({ length: 100 }, (_, row) =>
    Array.from({ length: 100 }, (_, column) => `${row}:${column}`).join("\t"),
  ).join("\n");
  const before = await map.grid.locator("[data-card]").count();
  await map.paste(many);
  const refused = page.getByRole("dialog");
  await expect(refused).toContainText("This is 10,000 cells. A map takes 2,000 at once; paste it in parts.");
  await expectAccessible(page);
  await map.press("Escape");
  await expect(refused).toBeHidden();
  await expect(map.grid.locator("[data-card]")).toHaveCount(before);
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  await map.saved();
});

test("a picture of 50 MB and an SVG are refused with words", async ({ map, page }) => {
  await map.write("See", "Actions", "A shelf");
  await map.card("A shelf").click();
  await map.press("Escape", "Alt+Enter");
  const file = map.panel.locator("input[type=file]");
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.pwned = true</script></svg>';
  await file.setInputFiles({ name: "shelf.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) });
  await expect(map.panel.getByText(/An SVG can carry script/)).toBeVisible();
  await file.evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_000)], "shelf.png", { type: "image/png" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(map.panel.getByText(/Pictures of up to 30.* can be taken/)).toBeVisible();
  await expectAccessible(page);
  await expect(map.card("A shelf").locator("img")).toHaveCount(0);
});

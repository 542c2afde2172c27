import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { MapPage } from "./pages/map";
import { MapOverApi } from "./pages/map-over-api";
import { newPerson, signUp } from "./people";

/** A team of one's own with two journeys; the second tells more of a stage of the first. */
async function newTeam(page: Page) {
  const team = await signUp(page, newPerson("Ada Lovelace"), `Nordwind ${crypto.randomUUID().slice(0, 8)}`);
  const { origin } = new URL(page.url());
  const create = async (name: string, stages: string[]) => {
    const data = { name, stages: stages.map((stage) => ({ name: stage })) };
    const answer = await page.request.post(`/api/v1/journeys?team=${team}`, { data, headers: { origin } });
    expect(answer.status(), await answer.text()).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  };
  const main = new MapOverApi(page, team, await create("Subscription", ["See", "Buy", "Use"]));
  const detail = new MapOverApi(page, team, await create("Checkout in detail", ["Cart", "Pay"]));
  return { team, main, detail };
}

/** Writes what the tests look for, and links the second journey to the stage Buy. */
async function fill({ main, detail }: Awaited<ReturnType<typeof newTeam>>) {
  await main.write([
    { text: "Trinkt im Café einen Espresso", lane: "actions", stage: 0 },
    { text: "Leaves the cart to look for a code", lane: "actions", stage: 1 },
    { text: "Where is the code?", lane: "thoughts", stage: 1 },
    { text: "Shipping cost appears late", lane: "pain-points", stage: 1, more: { score: 5 } },
    {
      text: "Pausing takes a ticket",
      lane: "pain-points",
      stage: 2,
      more: { score: 2, evidence: "research" },
    },
  ]);
  const { items } = await main.read();
  const buy = items.stage.find(({ name }) => name === "Buy")!;
  const patch = { subJourneyIds: [detail.journey] };
  await main.edit({ op: "patch", kind: "stage", id: buy.id, base: buy.revision, patch });
}

/** Opens the menu of a journey in the list; a page that has just come may not hear the first click. */
async function menuOf(page: Page, journey: string, item: string): Promise<void> {
  const entry = page.getByRole("menuitem", { name: item });
  await expect(async () => {
    await page.getByRole("button", { name: `More for ${journey}`, exact: true }).click();
    await expect(entry).toBeVisible({ timeout: 3_000 });
  }).toPass();
}

const dimmed = (page: Page) => page.locator("[data-card].map-card-dimmed");

test("cards of a map are found by words and more, by keyboard", async ({ page }) => {
  const given = await newTeam(page);
  await fill(given);
  const map = new MapPage(page);
  await map.open(given.team, given.main.journey);
  await page.keyboard.press("Control+f");
  const bar = page.getByRole("search", { name: "Cards of this map" });
  const field = bar.getByRole("textbox", { name: "Find on the map" });
  await expect(field).toBeFocused();
  await page.keyboard.type("CODE");
  await expect(field).toHaveValue("CODE");
  await expect(bar.getByRole("status")).toHaveText("2 of 5 cards");
  await expect(dimmed(page)).toHaveCount(3);
  await page.keyboard.press("Enter");
  await expect(map.card("Leaves the cart")).toHaveAttribute("data-found", "");
  await page.keyboard.press("Enter");
  await expect(map.card("Where is the code?")).toHaveAttribute("data-found", "");
  await page.keyboard.press("Shift+Enter");
  await expect(map.card("Leaves the cart")).toHaveAttribute("data-found", "");
  await expect(page.locator("[data-found]")).toHaveCount(1);
  await expect(field).toBeFocused();
  await expectAccessible(page);

  await field.fill("no such card");
  await expect(bar.getByRole("status")).toHaveText("Nothing matches");
  await bar.getByRole("button", { name: "Clear" }).click();
  await expect(field).toBeFocused();
  await expect(dimmed(page)).toHaveCount(0);
  await bar.getByLabel("Severity").selectOption("Severity 3 or more");
  await expect(bar.getByRole("status")).toHaveText("1 of 5 cards");
  await bar.getByRole("button", { name: "Take off the filter Severity 3 or more" }).click();
  await bar.getByRole("button", { name: "Unproven" }).click();
  await expect(bar.getByRole("status")).toHaveText("4 of 5 cards");
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await field.press("Escape");
  await expect(bar).toBeHidden();
  await expect(dimmed(page)).toHaveCount(0);
});

test("Ctrl+K goes to journeys, cards, places and commands", async ({ page }) => {
  const given = await newTeam(page);
  await fill(given);
  await page.goto(`/${given.team}/settings/members`);
  await expect(page.getByRole("button", { name: "Find and go" })).toBeVisible();
  const palette = page.getByRole("dialog", { name: "Find and go" });
  const field = palette.getByRole("combobox");
  const current = palette.getByRole("option", { selected: true });
  // The page must be awake to hear the key.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(field).toBeFocused();
  await expectAccessible(page);

  await field.pressSequentially("cafe espr");
  await expect(current).toContainText("Trinkt im Café einen Espresso");
  await expect(current).toContainText("Subscription · See · Actions");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/journeys/${given.main.journey}`);
  const map = new MapPage(page);
  await map.awake();
  await expect(map.card("Trinkt im Café")).toBeFocused();
  expect(new URL(page.url()).search).toBe("");

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("group", { name: "Recent" }).getByRole("option")).toContainText(
    "Trinkt im Café",
  );
  await field.pressSequentially("add a stage");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect(page.getByRole("textbox", { name: /stage/i })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => map.stageNames()).toEqual(["See", "Buy", "Use", "New stage"]);

  await page.keyboard.press("Control+k");
  await field.fill("no such thing anywhere");
  await expect(palette.getByText("and no card says it")).toBeVisible();
  await field.fill("pers");
  await expect(palette.getByRole("option")).toHaveText([
    /Personas/,
    /New persona on this map/,
    /New persona/,
  ]);
  await page.keyboard.press("ArrowDown");
  await expect(current).toHaveText(/New persona on this map/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${given.team}/personas`);
  await page.keyboard.press("Control+k");
  await expect(palette).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("a map is worked on from Ctrl+K alone, and ? says what the keys do", async ({ page }) => {
  const given = await newTeam(page);
  await fill(given);
  const map = new MapPage(page);
  await map.open(given.team, given.main.journey);
  await map.card("Where is the code?").focus();
  const palette = page.getByRole("dialog", { name: "Find and go" });
  const option = (name: string) => palette.getByRole("option", { name, exact: true });
  const type = async (words: string) => {
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible();
    await page.keyboard.type(words);
  };
  const run = async (words: string, name: string) => {
    await type(words);
    await expect(option(name)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(palette).toBeHidden();
  };

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("group", { name: "On this page" }).getByRole("option").first()).toHaveText(
    /Find on the map/,
  );
  await expect(option("Find on the map")).toHaveAttribute("aria-keyshortcuts", "Control+F");
  await expect(palette.getByText("Filter by", { exact: false })).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(map.card("Where is the code?")).toBeFocused();

  await run("filter severity 3", "Filter by severity: 3 or more");
  await expect(page.getByRole("search").getByRole("status")).toHaveText("1 of 5 cards");
  await run("show all cards", "Show all cards again");
  await expect(dimmed(page)).toHaveCount(0);
  await page.keyboard.press("Escape");

  for (const [words, name, title] of [
    ["share", "Share a link", "Share this map"],
    ["add a lane", "Add a lane", "Add a lane"],
    ["name this", "Name this version", "Name this version"],
    ["paste", "Paste from a spreadsheet", "Paste from a spreadsheet"],
    ["new persona on", "New persona on this map", "New persona"],
  ] as const) {
    await run(words, name);
    await expect(page.getByRole("dialog", { name: title })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }

  await run("colour evid", "Colour cards by evidence");
  await expect(page.getByRole("button", { name: "Evidence", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const download = page.waitForEvent("download");
  await run("mermaid", "Download Mermaid journey actions and feelings");
  expect((await download).suggestedFilename()).toMatch(/\.mmd$/);
  await run("dark theme", "Dark theme");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await run("add a stage", "Add a stage");
  await page.keyboard.type("Leave");
  await page.keyboard.press("Enter");
  await expect.poll(() => map.stageNames()).toContain("Leave");
  await type("undo");
  await expect(palette.getByRole("option", { selected: true })).toHaveText(/Undo.*Add stage/);
  await page.keyboard.press("Enter");
  await expect.poll(() => map.stageNames()).not.toContain("Leave");

  await run("keyboard", "Keyboard shortcuts");
  await expect(page.getByRole("dialog", { name: "Keys on the map" })).toContainText("Find and filter cards");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await run("history", "History of Subscription");
  await page.waitForURL("**/history");
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Find and go");
  await expectAccessible(page);
});

test("all journeys as a tree, each changed in its place", async ({ page }) => {
  const given = await newTeam(page);
  await fill(given);
  await page.goto(`/${given.team}/journeys`);
  const row = (name: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
  const nested = row("Subscription").getByRole("list").getByRole("link", { name: "Checkout in detail" });
  await expect(nested).toBeVisible();
  await expect(row("Subscription").first()).toContainText("4 unproven");
  await expectAccessible(page);

  await page.getByLabel("Status of Subscription").selectOption("Active");
  await page.getByLabel("Owner of Checkout in detail").selectOption("Nobody");
  await menuOf(page, "Subscription", "Use as a template");
  await expectAccessible(page);
  await page.getByRole("menuitem", { name: "Use as a template" }).click();
  await expect(page.getByText("New journeys can begin from “Subscription”")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Status of Subscription")).toHaveValue("active");
  await expect(page.getByLabel("Owner of Checkout in detail")).toHaveValue("");
  await expect(page.getByText("Template", { exact: true })).toBeVisible();

  await menuOf(page, "Checkout in detail", "Duplicate");
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(page.getByRole("link", { name: "Checkout in detail copy" })).toBeVisible();
  await menuOf(page, "Checkout in detail copy", "Archive");
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await expect(page.getByRole("link", { name: "Checkout in detail copy" })).toHaveCount(0);
  await page.getByRole("button", { name: "Show 1 archived" }).click();
  await menuOf(page, "Checkout in detail copy", "Delete");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete journey" }).click();
  await expect(page.getByRole("link", { name: "Checkout in detail copy" })).toHaveCount(0);

  const main = page.getByRole("link", { name: "Subscription", exact: true });
  await main.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(nested).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(nested).toBeFocused();
  await page.getByLabel("Find a journey or a stage").fill("páy");
  await expect(page.getByText("1 journey", { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await expectAccessible(page);

  await nested.click();
  const way = page.getByRole("navigation", { name: "Breadcrumb" });
  await expect(way.getByRole("listitem").filter({ hasText: /\w/ })).toHaveText([
    "Journeys",
    "Subscription",
    "Checkout in detail",
  ]);
  await way.getByRole("link", { name: "Subscription" }).click();
  await page.waitForURL(`**/journeys/${given.main.journey}`);
});

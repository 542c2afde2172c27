import type { Page } from "@playwright/test";
import { newId } from "@/lib/ids";
import type { MapOp } from "@/lib/journeys/map/schema";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { MapOverApi } from "./pages/map-over-api";
import { newPerson, signUp } from "./people";

/** A journey of somebody new, with its map open. */
async function start(page: Page): Promise<MapOverApi> {
  const slug = await signUp(page, newPerson("Mia"), "Beans");
  await page.goto(`/${slug}/journeys/new`);
  await page.getByLabel("Name").fill("Shop");
  await page.getByRole("button", { name: "Create journey" }).click();
  await page.waitForURL(/journeys\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("grid", { name: "Map of Shop" })).toBeVisible();
  const id = /journeys\/([0-9a-f-]{36})/.exec(page.url())![1]!;
  return new MapOverApi(page, slug, id);
}

const loopOf = (fromStageId: string, toStageId: string): MapOp => ({
  op: "put",
  kind: "link",
  item: { id: newId(), fromStageId, toStageId, kind: "loop", label: "asks again" },
});

/** What was done after the version: each kind of change once. */
async function change(map: MapOverApi, ids: Record<string, string>): Promise<void> {
  const { items } = await map.read();
  const stages = items.stage.toSorted((a, b) => a.position - b.position);
  const base = (text: string) => items.card.find(({ id }) => id === ids[text])!.revision;
  const patch = (text: string, fields: Record<string, unknown>) =>
    ({ op: "patch", kind: "card", id: ids[text]!, base: base(text), patch: fields }) as MapOp;
  const trial = { id: newId(), name: "Trial", position: 99, retentionAnchor: false, hidden: false };
  await map.edit(
    patch("Looks at the price", { text: "Looks at the total" }),
    patch("Waits for an answer", {
      score: 5,
      evidence: "research",
      evidenceUrl: "https://example.com/study",
    }),
    patch("Is it fresh?", { stageId: stages[1]!.id }),
    { op: "remove", kind: "card", id: ids["Leaves the cart"]!, base: base("Leaves the cart") },
    { op: "put", kind: "stage", item: { ...trial, guide: null, subJourneyIds: [] } },
    { op: "put", kind: "point", item: { id: newId(), personaId: null, stageId: stages[0]!.id, value: -1 } },
    loopOf(stages[1]!.id, stages[0]!.id),
  );
  await map.write([{ text: "Tells a friend", lane: "actions", stage: 1 }]);
}

test("a version is named, told apart from now card by card, and restored while somebody else edits", async ({
  page,
  context,
}) => {
  const map = await start(page);
  const ids = await map.write([
    { text: "Looks at the price", lane: "actions", stage: 0 },
    { text: "Leaves the cart", lane: "actions", stage: 0 },
    { text: "Is it fresh?", lane: "thoughts", stage: 0 },
    { text: "Waits for an answer", lane: "pain-points", stage: 0, more: { score: 3 } },
  ]);
  const mapAddress = page.url();

  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("No version yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Name this version" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Give it a name.")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type("Before the work");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Before the work" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: /^Rename: the version of/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Before the work");
  await page.keyboard.press("End");
  await page.keyboard.type("shop");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Before the workshop" })).toBeVisible();
  await expect(page.getByText("Nothing has changed since the last version.")).toBeVisible();

  await change(map, ids);
  await page.reload();
  const sentence =
    "1 card added, 1 removed, 1 moved, 1 reworded, 1 score changed, details of 1 card changed, " +
    "stage Trial added, 1 drawn feeling added, 1 link added.";
  await expect(page.getByText(`Since the last version: ${sentence}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Compare with now: the map of/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText("Severity 3 → 5")).toBeVisible();
  await expect(page.getByText("Evidence: Assumption → Research")).toBeVisible();
  await expect(page.getByText("Source: none → example.com/study")).toBeVisible();
  await expect(page.getByText(/^Moved from .+ to .+$/)).toBeVisible();
  const around = page.getByRole("region", { name: "Around the cards" });
  await expect(around.getByRole("listitem")).toHaveText([
    /Stage Trial added$/,
    /Loop from .+ back to .+: asks again added$/,
    /Feeling drawn at .+ added: −1$/,
  ]);
  await expect(page.locator("del")).toHaveText([/price/, "Leaves the cart"]);
  await expect(page.locator("ins")).toHaveText([/total/]);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Another score/ }).click();
  await expect(page.getByText("Moved from")).toBeHidden();
  await expect(page.getByText("Severity 3 → 5")).toBeVisible();

  const other = await context.newPage();
  await other.goto(mapAddress);
  const theirs = (text: string) => other.getByRole("group", { name: new RegExp(text.replace("?", "\\?")) });
  await theirs("Tells a friend").waitFor();
  // Their words can't be sent for a while, so that the restore comes in between.
  await other.route("**/map/edits*", (route) => route.abort());
  await theirs("Tells a friend").dblclick();
  await other.keyboard.press("End");
  await other.keyboard.type(" and a neighbour");

  await page.getByRole("link", { name: "Look at the earlier map" }).click();
  await expect(page.getByRole("grid")).toHaveAttribute("aria-readonly", "true");
  await expect(page.getByRole("group", { name: /Leaves the cart/ })).toBeVisible();
  await expect(page.getByRole("group", { name: /Tells a friend/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Restore this version" }).focus();
  await page.keyboard.press("Enter");
  const asked = page.getByRole("dialog", { name: "Restore this version?" });
  await expect(asked.getByRole("listitem")).toHaveText([
    "1 card comes back",
    "1 card goes",
    "4 changes of words, places, scores and details are taken back",
    "3 changes around the cards are taken back",
  ]);
  await expectAccessible(page);
  await asked.getByRole("button", { name: "Restore this version" }).click();
  await page.waitForURL(mapAddress);
  await expect(page.getByRole("group", { name: /Leaves the cart/ })).toBeVisible();

  await page.getByRole("button", { name: "Safety copy" }).click();
  await expect(page.getByText("Before restoring “Before the workshop”")).toBeVisible();
  await expect(page.getByRole("group", { name: /Tells a friend/ })).toBeVisible();

  await page.goto(`${mapAddress}/history`);
  await page.getByRole("link", { name: /^Show these changes/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  await expect(page.getByText(sentence)).toBeVisible();

  // The other tab sees it come, and is asked about what was being written in a card that went.
  await expect(theirs("Leaves the cart")).toBeVisible();
  await other.unroute("**/map/edits*");
  await other.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(other.getByRole("toolbar", { name: "Map" }).getByRole("status")).toHaveText(
    "1 change needs you",
  );
  // The first is that of the change; a notification about the card that went can have one as well.
  await other.getByRole("button", { name: "Show", exact: true }).first().click();
  const waiting = other.getByRole("dialog", { name: /waits? for your word/ });
  await expect(waiting).toContainText("Tells a friend and a neighbour");
});

test("the future state begins as a copy and stands beside today, stage by stage", async ({ page }) => {
  const today = await start(page);
  await today.write([
    { text: "Looks at the price", lane: "actions", stage: 0 },
    { text: "Leaves the cart", lane: "actions", stage: 0 },
    { text: "Waits for an answer", lane: "pain-points", stage: 1, more: { score: 4 } },
  ]);
  const todayAddress = page.url();
  await page.getByRole("button", { name: "Today" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Draw the future state" })).toBeVisible();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid", { name: "Map of Shop, future state" })).toBeVisible();

  const id = /journeys\/([0-9a-f-]{36})/.exec(page.url())![1]!;
  const future = new MapOverApi(page, new URL(page.url()).pathname.split("/")[1]!, id);
  const { items } = await future.read();
  const card = (text: string) => items.card.find((one) => one.text === text)!;
  const { id: pain, revision } = card("Waits for an answer");
  const left = card("Leaves the cart");
  await future.edit(
    { op: "patch", kind: "card", id: pain, base: revision, patch: { score: 1, evidence: "research" } },
    { op: "remove", kind: "card", id: left.id, base: left.revision },
    loopOf(items.stage[1]!.id, items.stage[0]!.id),
  );
  await future.write([{ text: "Sees the total at once", lane: "actions", stage: 0 }]);
  await page.reload();
  await page.getByRole("button", { name: "Future state" }).click();
  await page.getByRole("menuitem", { name: "Side by side" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today and future state");
  const sentence = "1 card only today, 1 only in the future, 1 different, 1 link only in the future.";
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByText(/^Loop from .+: asks again$/)).toBeVisible();
  await expect(page.getByText("Severity 4 → 1")).toBeVisible();
  await expect(page.getByText("Evidence: Assumption → Research")).toBeVisible();
  await expect(page.getByText("Looks at the price")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "All cards" }).click();
  await expect(page.getByText("Looks at the price")).toHaveCount(2);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText("Looks at the price").filter({ visible: true })).toHaveCount(1);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Map of today" }).click();
  await page.waitForURL(todayAddress);
});

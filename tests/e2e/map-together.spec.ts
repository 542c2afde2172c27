import { createMap } from "@/tests/factories/map";
import { expectAccessible } from "./accessible";
import { expect } from "./fixtures";
import { holdEdits } from "./hold-edits";
import { joinMap, MapPage } from "./pages/map";
import { test } from "./two-people";

test.use({ viewport: { width: 1440, height: 1100 } });

async function rewrite(map: MapPage, text: string, next: string): Promise<void> {
  await map.card(text).click();
  await expect(map.field).toBeFocused();
  await map.press("Control+A");
  await map.page.keyboard.type(next);
  await map.press("Escape");
}

test("see each other, and each other's edits without a reload", async ({ both: { one, two } }) => {
  await one.write("See", "Actions", "Looks around");
  await expect(two.card("Looks around")).toBeVisible();
  await two.card("Looks around").click();
  await two.page.keyboard.type(", twice");
  await expect(one.card("Looks around").getByText("Test Person is here")).toBeAttached();
  await expectAccessible(one.page);
  await two.press("Escape");
  await expect(one.card("Looks around, twice")).toBeVisible();
  await two.card("Looks around, twice").dragTo(two.cell("Use", "Thoughts"));
  await expect(one.card("Looks around, twice")).toHaveAccessibleName(/Use, Thoughts/);
  await two.page.close();
  await expect(one.page.getByRole("list", { name: "Also here" })).toHaveCount(0);
});

test("different fields of one card at the same moment are put together", async ({ both: { one, two } }) => {
  await one.write("Buy", "Pain points", "Shipping is hidden");
  await expect(two.card("Shipping is hidden")).toBeVisible();
  await one.saved();
  const letGo = await holdEdits(two.page);
  await two.card("Shipping is hidden").click();
  await two.press("Escape", "Alt+Enter");
  await two.panel.getByRole("group", { name: "Severity" }).getByText("4", { exact: true }).click();
  await rewrite(one, "Shipping is hidden", "Shipping comes last");
  await one.saved();
  letGo();
  for (const map of [one, two])
    await expect(map.card("Shipping comes last")).toHaveAccessibleName(/severity 4 of 5/);
  await two.saved();
});

test("the same words at the same moment: both are shown, and both can be kept", async ({
  both: { one, two },
}) => {
  await one.write("Buy", "Thoughts", "Is it safe");
  await expect(two.card("Is it safe")).toBeVisible();
  await one.saved();
  const letGo = await holdEdits(two.page);
  await rewrite(two, "Is it safe", "Can I trust them");
  await rewrite(one, "Is it safe", "Who else pays here");
  await one.saved();
  letGo();
  await expect(two.saveState).toHaveText("1 change needs you");
  // The card says so too.
  await two.card("Can I trust them").getByRole("button", { name: "Waits for your word" }).click();
  const dialog = two.page.getByRole("dialog", { name: "1 change waits for your word" });
  await expect(dialog.getByRole("region", { name: "Test Person" })).toContainText("Who else pays here");
  await expect(dialog.getByRole("region", { name: "Yours" })).toContainText("Can I trust them");
  await expectAccessible(two.page);
  await dialog.getByRole("button", { name: "Keep both" }).click();
  await expect(dialog).toBeHidden();
  await two.saved();
  for (const map of [one, two]) {
    await expect(map.card("Who else pays here")).toHaveAccessibleName(/of 2/);
    await expect(map.card("Can I trust them")).toHaveAccessibleName(/of 2/);
  }
});

test("a stage renamed by both at once: nobody's name is overwritten, and one that goes is asked about", async ({
  both: { one, two },
}) => {
  const rename = async (map: MapPage, stage: string, name: string) => {
    await map.page.getByRole("button", { name: `Stage ${stage}. Enter renames` }).press("F2");
    await map.page.keyboard.type(name);
  };
  await rename(two, "Buy", "Purchase");
  await rename(one, "Buy", "Checkout");
  await one.press("Enter");
  await one.saved();
  await two.press("Enter");
  await expect(two.saveState).toHaveText("1 change needs you");
  await two.page.getByRole("button", { name: "Show", exact: true }).click();
  const dialog = two.page.getByRole("dialog", { name: "1 change waits for your word" });
  await expect(dialog.getByRole("region", { name: "Theirs" })).toContainText("Checkout");
  await expect(dialog.getByRole("region", { name: "Yours" })).toContainText("Purchase");
  await dialog.getByRole("button", { name: "Keep theirs" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => two.stageNames()).toEqual(["See", "Checkout", "Use"]);
  // The stage goes in the middle of its new name.
  await rename(two, "Use", "Unpack");
  await one.stageMenu("Use", /^Remove/);
  const sure = one.page.getByRole("alertdialog").getByRole("button", { name: "Remove stage" });
  await sure.click();
  const asked = two.page.getByRole("dialog", { name: "Stage “Unpack”" });
  await expect(asked).toContainText("Test Person removed it meanwhile.");
  await asked.getByRole("button", { name: "Show" }).click();
  await expect(two.page.getByRole("dialog", { name: "1 change waits for your word" })).toContainText(
    "Unpack",
  );
});

test("both remove the same lane, and that is no quarrel", async ({ both: { one, two } }) => {
  const before = await one.laneNames();
  const letGo = await holdEdits(two.page);
  for (const map of [two, one]) {
    await map.laneMenu("Actions", /^Remove/);
    await map.page.getByRole("alertdialog").getByRole("button", { name: "Remove lane" }).click();
    await expect(map.lane("Actions")).toHaveCount(0);
  }
  await one.saved();
  letGo();
  await two.saved();
  for (const map of [one, two]) {
    await map.page.reload();
    await map.awake();
    expect(await map.laneNames()).toEqual(before.filter((name) => name !== "Actions"));
  }
});

test("a connection lost in the middle of a word: it is kept, over a reload too, and sent when it is back", async ({
  both: { one, two },
}) => {
  const { page } = two;
  await two.cell("See", "Thoughts").click();
  await page.keyboard.type("What does it co");
  await page.context().setOffline(true);
  await page.keyboard.type("st me");
  await two.press("Escape");
  await expect(two.saveState).toHaveText(/^Offline: \d changes? (is|are) kept and will be sent$/);
  await expectAccessible(page);
  // The page can be had again, its server takes nothing yet.
  await page.route(/\/map\/edits/, (route) => route.abort("connectionfailed"));
  await page.context().setOffline(false);
  await page.reload();
  await two.awake();
  await expect(two.card("What does it cost me")).toBeVisible();
  await expect(two.saveState).toHaveText(/^Offline/);
  await expect(one.card("What does it cost me")).toHaveCount(0);
  await page.unroute(/\/map\/edits/);
  await page.getByRole("button", { name: "Try again" }).click();
  await two.saved();
  await expect(one.card("What does it cost me")).toBeVisible();
});

test("a session that ends while somebody writes: it is kept on the map, and sent after signing in", async ({
  both: { one, two },
  owner,
  signIn,
}) => {
  const { page } = one;
  const context = page.context();
  await one.cell("See", "Actions").click();
  await context.clearCookies();
  await page.keyboard.type("Asks a friend");
  await one.press("Escape");
  await expect(one.saveState).toHaveText("You are signed out. Your change is kept here.");
  await expect(one.card("Asks a friend")).toBeVisible();
  await expect(page.getByText("Somebody removed it")).toHaveCount(0);
  await expectAccessible(page);
  // Signed in in another tab, it is sent when this one is looked at again.
  await signIn(context, owner.userId);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await one.saved();
  await expect(two.card("Asks a friend")).toBeVisible();
  await context.clearCookies();
  await rewrite(one, "Asks a friend", "Asks two friends");
  await page.getByRole("toolbar", { name: "Map" }).getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL(/sign-in/);
  await signIn(context, owner.userId);
  await page.reload();
  await one.awake();
  await one.saved();
  await expect(two.card("Asks two friends")).toBeVisible();
});

test("taking back what somebody has changed since asks first", async ({ both: { one, two } }) => {
  await one.write("See", "Actions", "Reads reviews");
  await one.saved();
  await rewrite(one, "Reads reviews", "Reads ten reviews");
  await one.saved();
  await rewrite(two, "Reads ten reviews", "Reads all the reviews");
  await expect(one.card("Reads all the reviews")).toBeVisible();
  await one.press("Control+Z");
  await expect(one.saveState).toHaveText("1 change needs you");
  await one.page.getByRole("button", { name: "Show", exact: true }).click();
  const dialog = one.page.getByRole("dialog");
  await expect(dialog).toContainText("Reads all the reviews");
  await expectAccessible(one.page);
  await dialog.getByRole("button", { name: "Leave it as it is" }).click();
  await expect(dialog).toBeHidden();
  await one.saved();
  for (const map of [one, two]) await expect(map.card("Reads all the reviews")).toBeVisible();
});

test("a viewer sees it live and can change nothing", async ({ page, owner, member, signIn, browser }) => {
  const { journey } = await createMap(owner.scope);
  const editor = new MapPage(page);
  await editor.open(owner.slug, journey);
  const viewer = await member("viewer");
  const context = await browser.newContext();
  await signIn(context, viewer.userId);
  const reading = await joinMap(context, owner.slug, journey);
  await editor.write("Use", "Actions", "Opens the box");
  await expect(reading.card("Opens the box")).toBeVisible();
  await expect(reading.grid).toHaveAttribute("aria-readonly", "true");
  await expect(reading.page.getByRole("button", { name: /^(Add|More for|Undo)/ })).toHaveCount(0);
  await reading.card("Opens the box").click();
  await reading.press("Escape");
  await reading.card("Opens the box").focus();
  await reading.page.keyboard.type("x");
  await reading.press("Delete", "Alt+ArrowRight");
  await expect(reading.field).toHaveCount(0);
  await expect(reading.card("Opens the box")).toHaveAccessibleName(/^Opens the box, Use, Actions/);
  await expectAccessible(reading.page);
  await context.close();
});

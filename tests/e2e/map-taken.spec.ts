import { nameVersion, restoreVersion } from "@/lib/journeys/versions/mutations";
import { expectAccessible } from "./accessible";
import { expect } from "./fixtures";
import { holdEdits } from "./hold-edits";
import type { MapPage } from "./pages/map";
import { test } from "./two-people";

test.use({ viewport: { width: 1440, height: 1100 } });

test("a card that somebody removes is never gone without a word: the toast puts it back", async ({
  both: { one, two },
}) => {
  const said = (map: MapPage, title: string) => map.page.getByRole("dialog", { name: title });
  // Open here with words that are saved.
  await one.cell("Buy", "Thoughts").click();
  await one.page.keyboard.type("Is it safe");
  await one.saved();
  await expect(one.field).toBeFocused();
  await two.card("Is it safe").focus();
  await two.card("Is it safe").click();
  await two.press("Escape", "Delete");
  const gone = said(one, "“Is it safe” is gone from the map");
  await expect(gone).toContainText("Test Person removed it. Your words are not lost.");
  // What is open stays open, so that no key meets another card.
  await expect(one.field).toBeFocused();
  await expectAccessible(one.page);
  await gone.getByRole("button", { name: "Put back" }).click();
  for (const map of [one, two]) await expect(map.card("Is it safe")).toBeVisible();
  await expect(gone).toBeHidden();
  // Written and left, and its lane goes.
  await one.saved();
  await one.write("See", "Actions", "Looks around");
  await one.saved();
  await expect(two.card("Looks around")).toBeVisible();
  await two.laneMenu("Actions", /^Remove/);
  await two.page.getByRole("alertdialog").getByRole("button", { name: "Remove lane" }).click();
  const lane = said(one, "“Looks around” is gone from the map");
  await expect(lane).toContainText("Test Person removed the lane Actions.");
  await lane.getByRole("button", { name: "Put back" }).click();
  for (const map of [one, two]) await expect(map.card("Looks around")).toBeVisible();
  await one.saved();
  // In the middle of a word: it waits for a decision.
  const letGo = await holdEdits(one.page);
  await one.card("Looks around").click();
  await one.page.keyboard.type(" and arou");
  await two.laneMenu("Actions", /^Remove/);
  await two.page.getByRole("alertdialog").getByRole("button", { name: "Remove lane" }).click();
  await expect(one.lane("Actions")).toHaveCount(0);
  letGo();
  const asked = said(one, "Card in a lane that is gone · See");
  await expect(asked).toContainText("Nothing of yours is lost");
  await asked.getByRole("button", { name: "Show" }).click();
  const dialog = one.page.getByRole("dialog", { name: /waits? for your word/ });
  await expect(dialog).toContainText("Looks around and arou");
});

test("whoever goes on typing while the card, its lane or its stage goes loses no letter, and meets no other card", async ({
  both: { one, two },
}) => {
  const stray = one.page.getByRole("group", { name: "A card that is not on the map any more" });
  // It comes to their screen while they type.
  const typeOn = () => one.page.keyboard.type(" and then it goes on to the end of the line", { delay: 30 });
  await one.write("See", "Touchpoints", "A card of somebody else");
  // The card alone: it is back, with all of the words, and the field is in its place again.
  await one.cell("Buy", "Thoughts").click();
  await one.page.keyboard.type("Important words");
  await one.saved();
  await two.card("Important words").click();
  await two.press("Escape", "Delete");
  await typeOn();
  await one.press("Escape");
  const whole = "Important words and then it goes on to the end of the line";
  for (const map of [one, two]) await expect(map.card(whole)).toBeVisible();
  // With its lane: they are asked about, and all of them.
  await one.cell("Buy", "Actions").click();
  await one.page.keyboard.type("Pays");
  await one.saved();
  await two.laneMenu("Actions", /^Remove/);
  await two.page.getByRole("alertdialog").getByRole("button", { name: "Remove lane" }).click();
  await typeOn();
  await expect(stray).toBeVisible();
  await expectAccessible(one.page);
  await one.press("Escape");
  await expect(stray).toHaveCount(0);
  await one.page.getByRole("button", { name: "Show", exact: true }).first().click();
  const dialog = one.page.getByRole("dialog", { name: /waits? for your word/ });
  await expect(dialog).toContainText("Pays and then it goes on to the end of the line");
  await one.press("Escape");
  for (const map of [one, two]) {
    await expect(map.card("A card of somebody else")).toHaveAccessibleName(/^A card of somebody else, See/);
    await expect(map.card(whole)).toBeVisible();
  }
});

test("a restore that takes what was just written says so, and where it is kept", async ({
  both: { one, journey },
  owner,
}) => {
  const version = await nameVersion(owner.scope, { journey, version: null, name: "Empty" }, new Date());
  const restore = () => restoreVersion(owner.scope, { journey, version }, new Date());
  const gone = (text: string) => one.page.getByRole("dialog", { name: `“${text}” is gone from the map` });
  const kept =
    "restored an earlier version of the map. Your words are in the version “Before restoring ‘Empty’”.";
  await one.write("See", "Actions", "Looks around");
  await one.saved();
  await restore();
  await expect(gone("Looks around")).toContainText(kept);
  await expectAccessible(one.page);
  await gone("Looks around").getByRole("button", { name: "Put back" }).click();
  await expect(one.card("Looks around")).toBeVisible();
  await one.saved();
  // With the lane it stood in.
  await one.page.getByRole("button", { name: "Add a lane", exact: true }).click();
  const kinds = one.page.getByRole("dialog", { name: "Add a lane" });
  await kinds.getByRole("button", { name: /^Goals/ }).click();
  await expect(kinds).toBeHidden();
  await one.press("Escape");
  await one.write("See", "Goals", "A quiet kitchen");
  await one.saved();
  await one.card("A quiet kitchen").click();
  await expect(one.field).toBeFocused();
  await restore();
  const both = one.page.getByRole("dialog", { name: "2 cards you wrote are gone from the map" });
  await expect(both).toContainText("Your cards are in the version");
  await expect(one.field).toBeFocused();
  await both.getByRole("button", { name: "Look at that version" }).click();
  await one.page.waitForURL(/\/history\/[0-9a-f-]{36}$/);
  for (const text of ["A quiet kitchen", "Looks around"]) await expect(one.card(text)).toBeVisible();
});

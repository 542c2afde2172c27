import type { Locator } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect } from "./fixtures";
import { test } from "./owner-map";

// All lanes are in the window: near its edges a drag would scroll.
test.use({ viewport: { width: 1440, height: 1100 } });

test("usable at 200 % zoom and on a phone", async ({ map, page }) => {
  await map.write("See", "Actions", "Looks");
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  // What a window of 1440 × 900 has left at 200 %.
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(map.card("Looks")).toBeInViewport();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await map.card("Looks").click();
  await page.keyboard.type(" twice");
  await map.press("Escape");
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await map.card("Looks").click();
  await expect(map.panel).toBeVisible();
  await map.panel.getByLabel("Text", { exact: true }).fill("Looks on the phone");
  await map.panel.getByRole("button", { name: "Close" }).click();
  await expect(map.card("Looks on the phone")).toBeVisible();
  await expectAccessible(page);
  await map.saved();
});

test("a card let go near the edge lands in the lane under it; held there, the map comes to it", async ({
  map,
  page,
}) => {
  await map.write("See", "Touchpoints", "Sees the shelf");
  const scroller = page.locator("[data-map-scroller]");
  const bottomOf = async (place: Locator) => {
    const { y, height } = (await place.boundingBox())!;
    return y + height;
  };
  // The window ends with the lane of pain points, so that one who aims at that is near the edge.
  const below = (await bottomOf(scroller)) - (await bottomOf(map.cell("See", "Pain points")));
  await page.setViewportSize({ width: 1440, height: Math.round(1100 - below) });
  const from = (await map.card("Sees the shelf").boundingBox())!;
  const at = { x: from.x + 40, y: (await bottomOf(scroller)) - 12 };
  const laneThere = () =>
    page.evaluate(({ x, y }) => {
      const lane = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-cell]")?.dataset.lane;
      return document.querySelector(`[data-lane-row="${lane}"] [role=rowheader] button`)?.textContent ?? "";
    }, at);
  const takeUp = async () => {
    const card = (await map.card("Sees the shelf").boundingBox())!;
    await page.mouse.move(card.x + 40, card.y + 12);
    await page.mouse.down();
    await page.mouse.move(at.x, at.y, { steps: 8 });
  };
  expect(await laneThere()).toBe("Pain points");
  await takeUp();
  await page.mouse.up();
  // On a slow machine the map has come along by now: it is in the lane that is there then.
  await expect(map.card("Sees the shelf")).toHaveAccessibleName(new RegExp(`See, ${await laneThere()}`));
  await map.press("Control+Z");
  await expect(map.card("Sees the shelf")).toHaveAccessibleName(/See, Touchpoints/);

  await takeUp();
  const isAtEnd = (element: Element) => element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
  await expect.poll(() => scroller.evaluate(isAtEnd)).toBe(true);
  const last = (await map.cell("See", "Opportunities").boundingBox())!;
  await page.mouse.move(at.x, last.y + last.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(map.card("Sees the shelf")).toHaveAccessibleName(/See, Opportunities/);
});

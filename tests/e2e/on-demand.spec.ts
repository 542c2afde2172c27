import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { DashboardPage } from "./pages/dashboard";

const account = (page: Page) => page.getByRole("button", { name: /^Account of/ });

/** Lets scripts that a page asks for later take their time, so that presses come before them. */
async function slowScripts(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
}

for (const [key, focused] of [
  ["Enter", "Account"],
  ["Space", "Account"],
  ["ArrowDown", "Account"],
  ["ArrowUp", "Sign out"],
] as const)
  test(`${key} opens a menu at the first press, and Escape gives the focus back`, async ({ page, owner }) => {
    await page.goto(`/${owner.slug}`);
    await slowScripts(page);
    await account(page).focus();
    await page.keyboard.press(key);
    await expect(page.getByRole("menuitem", { name: focused })).toBeFocused();
    await expect(account(page)).toHaveAttribute("aria-expanded", "true");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(account(page)).toBeFocused();
    await page.keyboard.press(key);
    await expect(page.getByRole("menuitem", { name: focused })).toBeFocused();
  });

test("a menu opens with the first press of a mouse, and its button does not move", async ({
  page,
  owner,
}) => {
  await page.goto(`/${owner.slug}`);
  await slowScripts(page);
  const before = await account(page).boundingBox();
  await account(page).click();
  await expect(page.getByRole("menuitem", { name: "Account" })).toBeVisible();
  expect(await account(page).boundingBox()).toEqual(before);
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /switch team/ }).click();
  await expect(page.getByRole("menuitem", { name: "New team" })).toBeVisible();
});

test("what stands behind a call comes with pointer or focus, and goes with them", async ({ page, demo }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.openFirstOf(demo.slug);
  await slowScripts(page);
  const call = dashboard
    .row("Conversion")
    .getByRole("button", { name: /^Worsened/ })
    .first();
  const behind = page.getByText(/chance alone would show a difference/).filter({ visible: true });
  const hoverAndLeave = async () => {
    await call.hover();
    await expect(behind).toHaveCount(1);
    await page.mouse.move(0, 0);
    await expect(behind).toHaveCount(0);
  };
  await hoverAndLeave();
  await hoverAndLeave();

  await page.reload();
  await page.waitForLoadState("networkidle");
  // Only a focus that a key moved shows words.
  await page.keyboard.press("Shift");
  await call.focus();
  await expect(behind).toHaveCount(1);
  await expect(call).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(behind).toHaveCount(0);
});

test("a toast about a broken connection needs no connection", async ({ page, owner, context }) => {
  expect(owner.slug).toBeTruthy();
  await page.goto("/account");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("region", { name: "Notifications" })).toHaveCount(0);
  await page.keyboard.press("Shift");
  await expect(page.getByRole("region", { name: "Notifications" })).toHaveCount(1);
  await context.setOffline(true);
  await page.getByText("Dark", { exact: true }).click();
  await expect(page.getByText("Shown here, but not saved for your other browsers")).toBeVisible();
});

test("a toast that is said before it can be shown is shown later", async ({ page, owner }) => {
  expect(owner.slug).toBeTruthy();
  await page.goto("/account");
  await slowScripts(page);
  await page.route("**/account", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByText("Dark", { exact: true }).click();
  await expect(page.getByText("Shown here, but not saved for your other browsers")).toBeVisible();
});

for (const [what, path, button, made] of [
  ["persona", "personas/new", "Create persona", /\/personas\/(?!new)/],
  ["journey", "journeys/new", "Create journey", /\/journeys\/(?!new)/],
  ["source", "data/sources/new", "Add and choose a file", /\/data\/sources\/.*\/import/],
] as const)
  test(`a new ${what} that was sent before its page came alive is made once it has`, async ({
    page,
    owner,
  }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/_next/static/chunks/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/${owner.slug}/${path}`, { waitUntil: "commit" });
    await page.getByRole("textbox", { name: /^Name/ }).fill("Written early");
    if (what === "source") await page.getByRole("radio").first().check({ force: true });
    await page.getByRole("button", { name: button }).click();
    letGo();
    await page.waitForURL(made);
    await expect(page.getByText("Written early").first()).toBeAttached();
  });

test("what was typed before a page came alive stays when it has", async ({ page, owner }) => {
  await slowScripts(page);
  await page.goto(`/${owner.slug}/personas/new`, { waitUntil: "commit" });
  const name = page.getByRole("textbox", { name: /^Name/ });
  await name.fill("Written early");
  await page.waitForLoadState("networkidle");
  await page.getByRole("textbox", { name: /^In one line/ }).fill("And the rest later");
  await expect(name).toHaveValue("Written early");
  await page.getByRole("button", { name: "Create persona" }).click();
  await page.waitForURL(/\/personas\/(?!new)/);
});

import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { joinByInvitation, newPerson, signIn, signUp } from "./people";

test("somebody signs up, invites a colleague, and removes them again", async ({ page, browser }) => {
  const refused: string[] = [];
  page.on(
    "console",
    (message) => message.text().includes("Content Security Policy") && refused.push(message.text()),
  );
  const team = await signUp(page, newPerson("Ada Lovelace"), `Nordwind ${crypto.randomUUID().slice(0, 8)}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nordwind");
  await expectAccessible(page);

  await page.goto(`/${team}/settings/members`);
  await page.getByRole("button", { name: "Invite somebody" }).click();
  await expect(page.getByRole("radio", { name: /^Viewer/ })).toBeChecked();
  await page.getByLabel("Note").fill("for Grace");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make link" }).click();
  const link = (await page.locator("code").textContent()) ?? "";
  await expect(page.getByRole("dialog")).toContainText(/Works until \d{1,2} [A-Z][a-z]{2} 20\d\d/);

  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(link);
  await expectAccessible(colleague);
  await joinByInvitation(colleague, newPerson("Grace Hopper"));
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText("Nordwind");
  await colleague.goto(link);
  await expect(colleague.getByText("used already")).toBeVisible();

  await page.reload();
  await page.getByLabel("Role of Grace Hopper").selectOption("admin");
  await expect(page.getByText("Grace Hopper is admin now")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove Grace Hopper" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove Grace Hopper" }).click();
  await expect(page.getByRole("heading", { name: "1 member" })).toBeVisible();
  expect((await colleague.goto(`/${team}`))?.status()).toBe(404);

  await page.goto(`/${team}/settings/audit`);
  await expect(page.getByText("removed Grace Hopper (was admin)")).toBeVisible();
  await expectAccessible(page);
  expect(refused).toEqual([]);
});

test("a token is shown once, works, and is revoked", async ({ page, request }) => {
  const team = await signUp(page, newPerson("Ada Lovelace"), `Nordwind ${crypto.randomUUID().slice(0, 8)}`);
  await page.goto(`/${team}/settings/tokens`);
  await page.getByRole("button", { name: "New token" }).click();
  await page.getByLabel("What is it for?").fill("nightly import");
  await page.getByRole("button", { name: "Make token" }).click();
  const headers = { authorization: `Bearer ${await page.locator("code").textContent()}` };
  expect(await (await request.get("/api/v1/team", { headers })).json()).toMatchObject({ slug: team });
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Revoke nightly import" }).click();
  await page.getByRole("button", { name: "Revoke token" }).click();
  await expect(page.getByText("No token yet")).toBeVisible();
  expect((await request.get("/api/v1/team", { headers })).status()).toBe(401);
});

test("settings, account and a second team", async ({ page }) => {
  const person = newPerson("Ada Lovelace");
  const team = await signUp(page, person, `Nordwind ${crypto.randomUUID().slice(0, 8)}`);
  await page.goto(`/${team}/settings/team`);
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Kathmandu");
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await page.getByLabel("Minimum n").fill("none");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Enter a number.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Minimum n").fill("50");
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Settings saved")).toBeVisible();

  await page.goto("/teams/new");
  await page.getByLabel("Team name").fill("Zweites Team");
  await page.getByLabel("Address").fill("api");
  await page.getByRole("button", { name: "Create team" }).click();
  await expect(page.getByText("kept for Throughline")).toBeVisible();
  await expectAccessible(page);
  const second = `zweites-${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Address").fill(second);
  await page.getByRole("button", { name: "Create team" }).click();
  await page.waitForURL(`**/${second}`);
  await page.getByRole("button", { name: "Zweites Team, switch team" }).click();
  await page.getByRole("menuitem", { name: /^Nordwind/ }).click();
  await page.waitForURL(`**/${team}`);

  await page.goto("/account");
  await expectAccessible(page);
  await page.getByLabel("Current password").fill(person.password);
  await page.getByLabel("New password").fill("another password of tests");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password changed")).toBeVisible();
});

test("signing in leads back to where one wanted to go, and signing out is at once", async ({
  page,
  browser,
}) => {
  const person = newPerson("Ada Lovelace");
  const team = await signUp(page, person, `Nordwind ${crypto.randomUUID().slice(0, 8)}`);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`/${team}/settings/members?x=1`);
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel("Email").fill(person.email);
  await elsewhere.getByLabel("Password").fill("not the password");
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByText("Email or password is not right")).toBeVisible();
  await elsewhere.getByLabel("Password").fill(person.password);
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await elsewhere.waitForURL(`**/${team}/settings/members?x=1`);

  await page.goto("/account");
  await page.getByRole("button", { name: "End all others" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End all others" }).click();
  await expect(page.getByRole("button", { name: "End all others" })).toHaveCount(0);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);

  await page.getByRole("button", { name: `Account of ${person.name}` }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in");
  const answer = await page.request.get(`/${team}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([307, `/sign-in?next=%2F${team}`]);
  await signIn(page, person);
  expect((await page.goto("/no-such-team"))?.status()).toBe(404);
  await expectAccessible(page);
});

test("the front page is accessible in both themes", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});

import { readFileSync } from "node:fs";
import { newId } from "@/lib/ids";
import { editMap } from "@/lib/journeys/map/mutations";
import { createShare, revokeShare } from "@/lib/journeys/sharing/mutations";
import { createPersona } from "@/lib/personas/mutations";
import type { Scope } from "@/lib/scope";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

/** A map of three stages with a card and a feeling at each. */
async function smallMap(scope: Scope) {
  const map = await createMap(scope);
  const persona = await createPersona(scope, { name: "The busy parent" }, new Date());
  const cards = map.stages.flatMap((stageId, index) => {
    const action = { laneId: map.lane("actions"), stageId };
    const feeling = { laneId: map.lane("feelings"), stageId };
    return [
      putCard(cardDraft(action, { text: `Does thing ${index + 1}` })),
      putCard(cardDraft(feeling, { text: `Feels ${index + 1}`, score: index - 1 })),
    ];
  });
  const stands = { op: "put", kind: "persona", item: { id: persona.id, position: 1 } } as const;
  const point = { id: newId(), personaId: persona.id, stageId: map.stages[1]!, value: 2 };
  await editMap(
    scope,
    { journey: map.journey, edit: editOf(stands, ...cards, { op: "put", kind: "point", item: point }) },
    new Date(),
  );
  return map.journey;
}

test("a map goes out as a picture, on paper and as a file that brings it back", async ({ page, owner }) => {
  const journey = await smallMap(owner.scope);
  await page.goto(`/${owner.slug}/journeys/${journey}`);
  const save = async (name: RegExp) => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", { name }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync((await file.path())!) };
  };
  const pdf = await save(/^PDF/);
  expect(pdf.name).toBe("Journey.pdf");
  expect(pdf.bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  expect(pdf.bytes.length).toBeGreaterThan(20_000);
  const png = await save(/^PNG/);
  expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  const svg = await save(/^SVG/);
  expect(svg.bytes.toString()).toContain("Does thing 3");
  const json = await save(/^JSON/);
  expect(json.name).toBe("Journey.throughline.json");

  await page.goto(`/${owner.slug}/journeys/new`);
  await page.locator("input[type=file]").setInputFiles({
    name: json.name,
    mimeType: "application/json",
    buffer: json.bytes,
  });
  await expect(page).toHaveURL(/\/journeys\/[0-9a-f-]{36}$/);
  expect(page.url()).not.toContain(journey);
  await expect(page.getByText("Does thing 3")).toBeVisible();

  await page.goto(`/${owner.slug}/journeys/${journey}/print`);
  await expect(page.getByRole("table", { name: "Map of Journey" })).toContainText("Does thing 2");
  await expectAccessible(page);
});

test("a map is presented by keyboard", async ({ page, owner }) => {
  const journey = await smallMap(owner.scope);
  await page.goto(`/${owner.slug}/journeys/${journey}`);
  await page.getByRole("button", { name: "Present" }).click();
  const screen = page.getByRole("dialog", { name: "Journey" });
  await expect(screen.getByRole("heading", { name: "Journey", level: 2 }).last()).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(screen.getByRole("heading", { name: "See" })).toBeVisible();
  await expect(screen.getByText("Does thing 1")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("End");
  await expect(screen.getByText("3 of 3", { exact: true })).toBeVisible();
  await expect(screen.getByText("Does thing 3")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(screen.getByText("3 of 3", { exact: true })).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.press("Escape");
  await expect(screen).toBeHidden();
});

test("a link with a password shows the map to who knows it, until it is revoked", async ({
  page,
  owner,
  browser,
}) => {
  const journey = await smallMap(owner.scope);
  await page.goto(`/${owner.slug}/journeys/${journey}`);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("menuitem", { name: "Share a link" }).click();
  await page.getByLabel("Ask for a password").check();
  await page.getByRole("textbox", { name: "Password" }).fill("short");
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByText("Use at least 8 characters.")).toBeVisible();
  await page.getByRole("textbox", { name: "Password" }).fill("correct horse");
  await page.getByRole("button", { name: "Create link" }).click();
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  await expect(page.getByText("until", { exact: false }).last()).toContainText("with a password");
  await expectAccessible(page);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expectAccessible(stranger);
  await stranger.getByLabel("Password").fill("a wrong one");
  await stranger.keyboard.press("Enter");
  await expect(stranger.getByText("This is not the password.")).toBeVisible();
  await stranger.getByLabel("Password").fill("correct horse");
  await stranger.keyboard.press("Enter");
  await expect(stranger.getByText("Does thing 3")).toBeVisible();
  await expectAccessible(stranger);

  await page.getByRole("button", { name: /^Revoke the link/ }).click();
  await expect(page.getByText("The link is revoked")).toBeVisible();
  expect((await stranger.goto(link))?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: "Nothing is shown here" })).toBeVisible();
  await expectAccessible(stranger);
  await stranger.context().close();
});

test("a link that is over, or never was, says the same", async ({ page, owner }) => {
  const journey = await smallMap(owner.scope);
  const open = { journey, password: null, expiresAt: null, showsNumbers: false };
  const { id, token } = await createShare(owner.scope, open, new Date());
  const answer = await page.goto(`/share/${token}`);
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  await expect(page.getByText("Does thing 1")).toBeVisible();
  await revokeShare(owner.scope, { share: id }, new Date());
  await page.reload();
  const words = await page.locator("main").innerText();
  await page.goto(`/share/${"x".repeat(43)}`);
  expect(await page.locator("main").innerText()).toBe(words);
});

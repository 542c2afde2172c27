/** What one does on a page before its picture is taken. Nothing is written to the demo's own maps. */

/** The grid answers: its labels know where the sticky header ends, which only a script can tell them. */
const awake = (page) => page.locator("[data-map-scroller][style*='--map-header-height']").waitFor();

const card = (page, text) => page.locator(`[data-card][aria-label*=${JSON.stringify(text)}]`).first();
const button = (page, name) => page.getByRole("button", { name, exact: true }).first();

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** A map stands still in its window: a higher one shows all of it. */
export async function whole(page) {
  await awake(page);
  await page.setViewportSize({ width: page.viewportSize().width, height: 1640 });
}

export async function persona(page) {
  await awake(page);
  await button(page, "The busy parent").click();
}

export async function evidence(page) {
  await awake(page);
  await button(page, "Evidence").click();
}

export async function filter(page) {
  await awake(page);
  await press(page, "Control+f");
  await page.locator("search input").fill("bag");
}

export async function panel(page) {
  await awake(page);
  await card(page, "Shipping cost").click();
  await press(page, "Escape", "Alt+Enter");
  await page.getByRole("dialog", { name: "Card" }).waitFor();
}

export async function editing(page) {
  await awake(page);
  await card(page, "I just want to see").click();
}

export async function cardMenu(page) {
  await awake(page);
  await card(page, "Compares with").click({ button: "right" });
  await page.getByRole("menu").waitFor();
}

export async function stageMenu(page) {
  await awake(page);
  await button(page, "More for Purchase").click();
  await page.getByRole("menu").waitFor();
}

export async function shareMenu(page) {
  await awake(page);
  await button(page, "Share").click();
  await page.getByRole("menu").waitFor();
}

export async function shareDialog(page) {
  await shareMenu(page);
  await page.getByRole("menuitem", { name: "Share a link" }).click();
  await page.getByLabel("Ask for a password").check();
}

export async function drag(page) {
  await awake(page);
  const from = await card(page, "Compares with").boundingBox();
  const to = await card(page, "Goes back to the cart").boundingBox();
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++)
    await page.mouse.move(
      from.x + ((to.x - from.x) * step) / 8 + 60,
      from.y + ((to.y - from.y) * step) / 8 + 60,
    );
}

async function pasteInto(page, text) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((plain) => navigator.clipboard.writeText(plain), text);
  await press(page, "Control+V");
}

export async function pastePreview(page) {
  await awake(page);
  await card(page, "Compares with").click();
  await press(page, "Escape");
  const rows = ["Asks a friend\tOpens the cart\tWaits for the box", "Reads reviews\tLooks for a code\t"];
  await pasteInto(page, rows.join("\n"));
  await page.getByRole("dialog", { name: "Paste into the map" }).waitFor();
}

export async function shortcuts(page) {
  await awake(page);
  await page.locator("[data-map-scroller] [role=gridcell]").first().focus();
  await press(page, "Shift+?");
}

export async function present(page) {
  await awake(page);
  await button(page, "Present").click();
  await page.locator(".present").waitFor();
}

export async function presentStage(page) {
  await present(page);
  await press(page, "ArrowRight", "ArrowRight", "ArrowRight");
}

export async function palette(page) {
  const dialog = page.getByRole("dialog");
  // The keys do nothing before the page's scripts run.
  for (let tries = 0; tries < 20 && !(await dialog.isVisible()); tries++) {
    await press(page, "Control+k");
    await dialog.waitFor({ timeout: 1_000 }).catch(() => {});
  }
}

export async function paletteFound(page) {
  await palette(page);
  await page.getByRole("dialog").getByRole("combobox").fill("bag");
}

/** Somebody else was first with the same words. Of a map made for pictures only. */
export async function conflict(page) {
  await awake(page);
  const { origin, pathname } = new URL(page.url());
  const [, team, , journey] = pathname.split("/");
  const address = (path) => `${origin}/api/v1/journeys/${journey}/map${path}?team=${team}`;
  const text = `Looks around ${Date.now() % 1000}`;
  await page.getByRole("gridcell", { name: /^Empty, See, Actions/ }).click();
  await page.keyboard.type(text);
  await press(page, "Escape");
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
  const { items } = await (await page.request.get(address(""))).json();
  const { id, revision: base } = items.card.find((one) => one.text === text);
  let letGo;
  const held = new Promise((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/map\/edits/, (route) => held.then(() => route.continue()));
  await card(page, text).click();
  await press(page, "Control+A");
  await page.keyboard.type("Compares three offers in another tab");
  await press(page, "Escape");
  const patch = { text: "Asks a colleague who has it already" };
  const data = { id: crypto.randomUUID(), ops: [{ op: "patch", kind: "card", id, base, patch }] };
  await page.request.post(address("/edits"), { data, headers: { origin } });
  letGo();
  await button(page, "Show").click();
}

/** Shares a map made for pictures, with a password, and goes where the link leads. */
export async function sharedWithPassword(page) {
  await shareDialog(page);
  await page.getByRole("textbox", { name: "Password" }).fill("throughline-demo");
  await page.getByRole("button", { name: "Create link" }).click();
  const field = page.getByRole("textbox", { name: "The link" });
  await field.waitFor();
  await page.goto(await field.inputValue());
}

export async function shared(page) {
  await sharedWithPassword(page);
  await page.getByLabel("Password").fill("throughline-demo");
  await press(page, "Enter");
  await page.getByRole("table").first().waitFor();
}

import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";

/** The page of a journey's map, as a person uses it. */
export class MapPage {
  readonly grid: Locator;
  /** "Saved", "Offline: 1 change is kept …" */
  readonly saveState: Locator;
  /** where one writes in a card */
  readonly field: Locator;
  readonly panel: Locator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole("grid");
    this.saveState = page.getByRole("toolbar", { name: "Map" }).getByRole("status");
    this.field = page.getByRole("textbox", { name: /^Text of the card/ });
    this.panel = page.getByRole("dialog", { name: "Card" });
  }

  async open(team: string, journey: string): Promise<void> {
    await this.page.goto(`/${team}/journeys/${journey}`);
    await expect(this.grid).toBeVisible();
    await this.awake();
  }

  /** The grid answers: its labels know where the sticky header ends, which only a script can tell them. */
  async awake(): Promise<void> {
    await expect(this.page.locator("[data-map-scroller]")).toHaveAttribute("style", /--map-header-height/);
  }

  /** The card whose accessible name begins with this text. */
  card(text: string): Locator {
    return this.grid.locator(`[data-card][aria-label*=${JSON.stringify(text)}]`);
  }

  /** An empty cell. */
  cell(stage: string, lane: string): Locator {
    return this.grid.getByRole("gridcell", { name: `Empty, ${stage}, ${lane}` });
  }

  /** The line that names a lane or a stage. */
  lane(name: string): Locator {
    return this.grid
      .getByRole("rowheader")
      .filter({ has: this.page.getByRole("button", { name: laneLabel(name) }) });
  }

  stage(name: string): Locator {
    return this.grid.getByRole("columnheader").filter({ hasText: name });
  }

  laneNames(): Promise<string[]> {
    return this.namesOf(/^Lane (.*)\. Enter renames/);
  }

  stageNames(): Promise<string[]> {
    return this.namesOf(/^Stage (.*)\. Enter renames/);
  }

  private async namesOf(pattern: RegExp): Promise<string[]> {
    const labels = await this.grid
      .getByRole("button", { name: pattern })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
    return labels.map((label) => pattern.exec(label)?.[1] ?? label);
  }

  async laneMenu(lane: string, item: string | RegExp): Promise<void> {
    await this.lane(lane).hover();
    await this.page.getByRole("button", { name: `More for lane ${lane}`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  async stageMenu(stage: string, item: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: `More for ${stage}`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  /** Writes a new card into an empty cell. */
  async write(stage: string, lane: string, text: string): Promise<void> {
    await this.cell(stage, lane).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Escape");
    await expect(this.card(text)).toBeVisible();
  }

  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText("Saved");
  }

  /** Pastes by the keyboard what another program has put on the clipboard. */
  async paste(text: string, html?: string): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.evaluate(
      async ([plain, rich]) => {
        const parts: Record<string, Blob> = { "text/plain": new Blob([plain!], { type: "text/plain" }) };
        if (rich) parts["text/html"] = new Blob([rich], { type: "text/html" });
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [text, html],
    );
    await this.page.keyboard.press("Control+V");
  }

  /** Presses Tab until this has the focus, as somebody without a mouse does. */
  async tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let press = 0; press < 200; press++) {
      if (
        await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
      )
        return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${target}.`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

const laneLabel = (name: string) =>
  new RegExp(`^Lane ${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\. Enter renames`);

/** A second person at the same map, in a browser of their own. */
export async function joinMap(context: BrowserContext, team: string, journey: string): Promise<MapPage> {
  const map = new MapPage(await context.newPage());
  await map.open(team, journey);
  return map;
}

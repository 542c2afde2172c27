import type { Locator, Page } from "@playwright/test";

/** The page of a journey's stages, as a person uses it. */
export class StageEditorPage {
  readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.rows = page.getByRole("textbox", { name: /^Name of stage/ });
  }

  /** The names in their order. */
  names(): Promise<string[]> {
    return this.rows.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  async rename(index: number, name: string): Promise<void> {
    await this.rows.nth(index).fill(name);
    await this.page.keyboard.press("Enter");
  }

  async moveDownByKeyboard(index: number): Promise<void> {
    await this.rows.nth(index).focus();
    await this.page.keyboard.press("Alt+ArrowDown");
  }

  async add(name: string): Promise<void> {
    await this.page.getByPlaceholder("Add a stage").fill(name);
    await this.page.keyboard.press("Enter");
  }

  async choose(stage: string, item: string): Promise<void> {
    await this.page.getByRole("button", { name: `More for ${stage}` }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  /** Drags the row at `from` above the first one. */
  async dragToTop(from: number): Promise<void> {
    const handles = this.page.getByRole("button", { name: /^Move .*: drag/ });
    const [start, end] = [await handles.nth(from).boundingBox(), await handles.first().boundingBox()];
    if (!start || !end) throw new Error("There is nothing to drag.");
    await this.page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x + end.width / 2, end.y - 4, { steps: 8 });
    await this.page.mouse.up();
  }
}

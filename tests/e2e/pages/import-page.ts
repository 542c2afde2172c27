import { expect, type Locator, type Page } from "@playwright/test";

/** The way of one file into a source, as a person goes it. */
export class ImportPage {
  readonly table: Locator;
  readonly check: Locator;

  constructor(private readonly page: Page) {
    this.table = page.getByRole("table", { name: "First rows of the file" });
    this.check = page.getByRole("button", { name: "Check the whole file" });
  }

  /** From the list of sources to the place where a file is dropped. */
  async addSource(team: string, kind: string, name: string): Promise<void> {
    await this.page.goto(`/${team}/data`);
    const first = this.page.getByRole("link", { name: kind });
    const more = this.page.getByRole("link", { name: "Add a source" });
    await first.or(more).first().click();
    // The input itself is hidden; people press its label.
    await this.page.getByRole("radio", { name: new RegExp(`^${kind}`) }).check({ force: true });
    await this.page.getByLabel("Name").fill(name);
    await this.page.getByRole("button", { name: "Add and choose a file" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: `Import into ${name}` })).toBeVisible();
  }

  async choose(name: string, content: string | Buffer): Promise<void> {
    const buffer = typeof content === "string" ? Buffer.from(content) : content;
    // The input is hidden behind its label until the page is alive.
    await this.page.waitForLoadState("networkidle");
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
  }

  /** The first rows are shown, under what their columns are taken for. */
  async expectColumn(role: string, column: string): Promise<void> {
    await expect(this.table.getByRole("columnheader", { name: `${role} ${column}` })).toBeVisible();
  }

  async checkWhole(): Promise<void> {
    await this.check.click();
    await expect(this.page.getByRole("button", { name: "Change the mapping" })).toBeVisible();
  }

  async import(label: string): Promise<void> {
    await this.page.getByRole("button", { name: label }).click();
    await expect(this.page.getByRole("heading", { name: "Next" })).toBeVisible();
  }

  async undo(): Promise<void> {
    await this.page.getByRole("button", { name: "Undo this import" }).click();
    const dialog = this.page.getByRole("alertdialog");
    await expect(dialog.getByText("Reviews that are frozen keep theirs.")).toBeVisible();
    await dialog.getByRole("button", { name: "Undo import" }).click();
    await expect(this.page.getByText("Nothing of this file is in the numbers")).toBeVisible();
  }
}

import { expect, type Page } from "@playwright/test";

interface Rule {
  source: RegExp;
  events?: string[];
  where?: { column: string; value: string };
}

/** "What counts", as a person fills it in. */
export class RulesPage {
  constructor(private readonly page: Page) {}

  async add(stage: string, rule: Rule): Promise<void> {
    await this.page.getByRole("button", { name: `Add rule to ${stage}` }).click();
    const dialog = this.page.getByRole("dialog");
    const source = dialog.getByLabel("Source");
    const option = source.locator("option", { hasText: rule.source });
    await source.selectOption((await option.getAttribute("value"))!);
    for (const event of rule.events ?? []) await dialog.getByLabel(event, { exact: true }).check();
    if (rule.where) {
      await dialog.getByRole("button", { name: "Add condition" }).click();
      await dialog.getByLabel("Column").selectOption(rule.where.column);
      await dialog.getByLabel(`Value of ${rule.where.column}`).selectOption(rule.where.value);
    }
    await dialog.getByRole("button", { name: "Add rule" }).click();
    await expect(dialog).toBeHidden();
  }

  async save(version: number): Promise<void> {
    await this.page.getByRole("button", { name: `Save as version ${version}` }).click();
    await expect(this.page.getByText(`Definition version ${version}`)).toBeVisible();
  }
}

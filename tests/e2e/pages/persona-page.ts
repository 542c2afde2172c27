import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";

/** The page of a persona, as an editor uses it. */
export class PersonaPage {
  constructor(private readonly page: Page) {}

  /** Creates one through the form and is on its page afterwards. */
  async create(team: string, name: string): Promise<void> {
    await this.page.goto(`/${team}/personas/new`);
    await this.page.getByRole("textbox", { name: "Name" }).fill(name);
    await this.page.getByRole("button", { name: "Create persona" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  /** Opens a part and gives its form. */
  async edit(part: string): Promise<Locator> {
    await this.page.getByRole("button", { name: `Edit ${part}` }).click();
    const form = this.form(part);
    await expect(form).toBeVisible();
    return form;
  }

  form(part: string): Locator {
    return this.page.getByRole("form", { name: `Edit ${part}` });
  }

  async save(part: string, label = `Save ${part}`): Promise<void> {
    await this.form(part).getByRole("button", { name: label, exact: true }).click();
    await expect(this.form(part)).toBeHidden();
    await expect(this.page.getByRole("button", { name: `Edit ${part}` })).toBeFocused();
  }
}

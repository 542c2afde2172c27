import { expect, type Locator, type Page } from "@playwright/test";

/** A review's document. */
export class ReviewPage {
  readonly title: Locator;
  readonly notes: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.notes = page.getByRole("textbox", { name: "Notes" });
  }

  part(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async writeNotes(text: string): Promise<void> {
    await this.notes.fill(text);
    await expect(this.page.getByText("Saved. Everybody in the team can read it.")).toBeVisible();
  }

  async decide(given: {
    title: string;
    because: string;
    expectation: string;
    judgedOn: string;
  }): Promise<void> {
    await this.page.getByRole("button", { name: "Add a decision" }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Decision").fill(given.title);
    await dialog.getByLabel("Because").fill(given.because);
    await dialog.getByLabel("We expect").fill(given.expectation);
    await dialog.getByLabel("We'll judge on").fill(given.judgedOn);
    await dialog.getByRole("button", { name: "Add decision" }).click();
    await expect(this.part("Decisions").getByRole("heading", { name: given.title })).toBeVisible();
  }

  async promise(given: {
    title: string;
    owner: string;
    dueOn: string;
    stage: string;
    decision: string;
  }): Promise<void> {
    await this.page.getByRole("button", { name: "Add an action" }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Action").fill(given.title);
    await dialog.getByLabel("Owner").selectOption(given.owner);
    await dialog.getByLabel("Due").fill(given.dueOn);
    await dialog.getByLabel("Stage").selectOption(given.stage);
    await dialog.getByLabel("Belongs to").selectOption(given.decision);
    await dialog.getByRole("button", { name: "Add action" }).click();
    await expect(this.part("Owners and dates").getByText(given.title)).toBeVisible();
  }

  /** Freeze or close: asks, and does it. */
  async step(label: "Freeze the numbers" | "Close the review"): Promise<void> {
    await this.page.getByRole("button", { name: label }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: label }).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
  }

  /** Asks for a recount; the answer appears under the title. */
  async recompute(): Promise<void> {
    await this.page.getByRole("button", { name: "Recompute" }).click();
  }
}

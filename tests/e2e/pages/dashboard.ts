import type { Locator, Page } from "@playwright/test";

/** The dashboard of a journey. */
export class DashboardPage {
  readonly page: Page;
  readonly title: Locator;
  readonly quarters: Locator;
  readonly whose: Locator;
  readonly stages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole("heading", { level: 1 });
    this.quarters = page.getByRole("navigation", { name: "Quarter" });
    this.whose = page.getByRole("navigation", { name: "Whose numbers" });
    this.stages = this.row("People").getByRole("listitem");
  }

  /** Opens it as a person would: the list of journeys, the journey, its tab. */
  async openFirstOf(slug: string): Promise<void> {
    await this.page.goto(`/${slug}/journeys`);
    await this.page.locator("main h2 a").first().click();
    await this.page.getByRole("link", { name: "Dashboard", exact: true }).click();
    await this.page.waitForURL(/\/dashboard$/);
    await this.title.waitFor();
  }

  /** One KPI along the stages. */
  row(title: string): Locator {
    return this.page.getByRole("region", { name: title, exact: true });
  }

  /** What a row has at a stage. */
  cell(row: string, stage: string): Locator {
    const heading = this.page.getByRole("heading", { level: 4, name: stage });
    return this.row(row).getByRole("listitem").filter({ has: heading });
  }

  /** The sentence on top says it; each clause is a link. */
  clause(words: string | RegExp): Locator {
    return this.page.locator("header p").getByRole("link", { name: words });
  }
}

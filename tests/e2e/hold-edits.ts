import type { Page } from "@playwright/test";

/** Holds what a page wants to save until it is let go: meanwhile the other person is first. */
export async function holdEdits(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/map\/edits/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

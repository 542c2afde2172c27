import type { Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { createTeam } from "@/tests/factories/team";
import { median, openBrowser, openPage } from "./bench-browser";
import { report } from "./bench-team";

const rounds = 7;

declare global {
  interface Window {
    usableAt: number | null;
  }
}

/** In every frame tries whether an arrow key goes from the first cell to the next, as it does once the grid is awake. */
async function watchUntilUsable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.usableAt = null;
    let first: HTMLElement | null = null;
    const look = () => {
      first ??= document.querySelector<HTMLElement>('[role="grid"] [data-card][tabindex="0"]');
      if (first && first.tabIndex !== 0) {
        window.usableAt = performance.now();
        return;
      }
      first?.focus({ preventScroll: true });
      first?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }),
      );
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** From the start of the navigation. @unit ms */
async function openMs(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: "commit" });
  await page.waitForFunction(() => window.usableAt !== null);
  const ms = await page.evaluate(() => window.usableAt!);
  await page.waitForLoadState("networkidle");
  await page.goto("about:blank");
  return ms;
}

/** Opening a map until its cells answer the keyboard, with a thousand cards ÷ with ten; in turns. */
async function main(): Promise<void> {
  const { user, scope, slug } = await createTeam();
  const path = async (stages: number, lanes: number, cards: number) =>
    `/${slug}/journeys/${await createBigMap(scope, { stages, lanes, cards })}`;
  const maps = {
    large: await path(40, 25, 1_000),
    sparse: await path(40, 25, 10),
    small: await path(5, 6, 10),
  };
  const browser = await openBrowser();
  const page = await openPage(browser, user.id);
  await watchUntilUsable(page);
  const times = { large: [] as number[], sparse: [] as number[], small: [] as number[] };
  for (let round = 0; round <= rounds; round++)
    for (const side of ["small", "sparse", "large"] as const) {
      const ms = await openMs(page, maps[side]);
      if (round > 0) times[side].push(ms);
    }
  await browser.close();
  const [large, sparse, small] = [median(times.large), median(times.sparse), median(times.small)];
  const words = (ms: number) => `${large.toFixed(0)} ms ÷ ${ms.toFixed(0)} ms, median of ${rounds}`;
  report(
    "Opening 1,000 cards ÷ 10 cards on the same stages and lanes",
    large / sparse,
    "at most 3",
    words(sparse),
  );
  report("Opening 1,000 cards ÷ 10 cards on 5 stages and 6 lanes", large / small, "at most 3", words(small));
  await closeDatabase();
}

await main();

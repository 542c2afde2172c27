import type { Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { addMember, createTeam } from "@/tests/factories/team";
import { openBrowser, openPage, quantile } from "./bench-browser";
import { report } from "./bench-team";

const edits = 100;
const boundMs = 150;

declare global {
  interface Window {
    enterAt: number;
    wanted: string;
    shownAt: number;
  }
}

/** Notes when Enter is pressed, which ends the writing of a card. @unit ms since the epoch, as both pages of one machine count them */
async function watchEnter(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        if (key === "Enter") window.enterAt = performance.timeOrigin + timeStamp;
      },
      { capture: true },
    ),
  );
}

/** Notes, on the same clock, when the words that are wanted are drawn. */
async function watchWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const grid = document.querySelector('[role="grid"]')!;
    new MutationObserver(() => {
      if (!window.wanted || !grid.textContent?.includes(window.wanted)) return;
      window.wanted = "";
      requestAnimationFrame(() => {
        window.shownAt = performance.timeOrigin + performance.now();
      });
    }).observe(grid, { subtree: true, childList: true, characterData: true });
  });
}

/** Words written into a card by one person, until another person's browser shows them. */
async function main(): Promise<void> {
  const { user, scope, slug } = await createTeam();
  const other = await addMember(scope, "editor");
  const path = `/${slug}/journeys/${await createBigMap(scope, { stages: 6, lanes: 6, cards: 30 })}`;
  const browser = await openBrowser();
  const [writer, reader] = [await openPage(browser, user.id), await openPage(browser, other.user.id)];
  for (const page of [writer, reader]) {
    await page.goto(path);
    // Each has heard of the other: both streams are open.
    await page.locator("[data-card]").first().waitFor();
  }
  for (const page of [writer, reader]) await page.getByRole("list", { name: "Also here" }).waitFor();
  await watchEnter(writer);
  await watchWords(reader);
  const times: number[] = [];
  await writer.locator("[data-card]").first().click();
  for (let edit = 0; edit < edits + 5; edit++) {
    const words = `Words ${edit} of them`;
    await writer.keyboard.type(words);
    await reader.evaluate((wanted) => Object.assign(window, { wanted, shownAt: 0 }), words);
    await writer.keyboard.press("Enter");
    await reader.waitForFunction(() => window.shownAt > 0, null, { polling: 20 });
    const [seen, sent] = [
      await reader.evaluate(() => window.shownAt),
      await writer.evaluate(() => window.enterAt),
    ];
    if (edit >= 5) times.push(seen - sent);
    await writer.locator("[data-card]").first().click();
    await writer.waitForTimeout(120);
  }
  await browser.close();
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  report(
    "An edit seen by the second browser, p95 ÷ 150 ms",
    p95 / boundMs,
    "at most 1",
    `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${edits} edits`,
  );
  await closeDatabase();
}

await main();

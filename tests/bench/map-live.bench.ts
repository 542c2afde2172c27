import type { Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { addMember, createTeam } from "@/tests/factories/team";
import { openBrowser, openPage, quantile } from "./bench-browser";
import { report } from "./bench-team";

const edits = 100;
const boundMs = 150;

/** When a page has drawn these words. @unit ms since the epoch, as both pages of one machine count them */
function shownAt(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const grid = document.querySelector('[role="grid"]')!;
        const observer = new MutationObserver(() => {
          if (![...grid.querySelectorAll("[data-card]")].some((card) => card.textContent?.includes(wanted)))
            return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        });
        observer.observe(grid, { subtree: true, childList: true, characterData: true });
      }),
    words,
  );
}

/** When the Enter that ends the writing of a card is pressed, on the same clock. */
function pressedAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const onKey = (event: KeyboardEvent) => {
          if (event.key !== "Enter") return;
          window.removeEventListener("keydown", onKey, true);
          resolve(performance.timeOrigin + event.timeStamp);
        };
        window.addEventListener("keydown", onKey, true);
      }),
  );
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
  const times: number[] = [];
  await writer.locator("[data-card]").first().click();
  for (let edit = 0; edit < edits + 5; edit++) {
    const words = `Words ${edit} of them`;
    await writer.keyboard.type(words);
    const seen = shownAt(reader, words);
    const sent = pressedAt(writer);
    await writer.keyboard.press("Enter");
    const ms = (await seen) - (await sent);
    if (edit >= 5) times.push(ms);
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

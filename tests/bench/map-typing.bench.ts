import type { Browser, Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { createTeam } from "@/tests/factories/team";
import { median, openBrowser, openPage, quantile } from "./bench-browser";
import { report } from "./bench-team";

const rounds = 10;
const keysPerRound = 20;

declare global {
  interface Window {
    keystrokes: number[];
  }
}

/** From the key's own instant to the first task after the frame that shows it. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keystrokes = [];
    const { port1, port2 } = new MessageChannel();
    const began: number[] = [];
    port1.onmessage = () => {
      for (const at of began.splice(0)) window.keystrokes.push(performance.now() - at);
    };
    window.addEventListener(
      "keydown",
      (event) => {
        const at = event.timeStamp;
        requestAnimationFrame(() => {
          began.push(at);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

async function openField(browser: Browser, userId: string): Promise<Page> {
  const page = await openPage(browser, userId);
  await page.setContent('<!doctype html><html lang="en"><title>Bare</title><textarea></textarea></html>');
  await page.locator("textarea").focus();
  return page;
}

async function openCard(browser: Browser, userId: string, path: string): Promise<Page> {
  const page = await openPage(browser, userId);
  await page.goto(path);
  const card = page.locator("[data-card]").first();
  await page.waitForLoadState("networkidle");
  await card.click();
  await page.locator(".map-card-editor > textarea").first().waitFor();
  return page;
}

/** Twenty keys as fast as people type, not in step with the screen. */
async function type(page: Page, round: number): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => window.keystrokes.splice(0));
  for (let key = 0; key < keysPerRound; key++) {
    await page.keyboard.press("abcdefghij klmnopqrs"[key]!);
    await page.waitForTimeout(60 + ((key * 17 + round * 5) % 41));
  }
  const times = await page.evaluate(() => window.keystrokes.splice(0));
  // What a pause saves is not the next page's to pay for.
  await page.waitForTimeout(1_000);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  return times;
}

/** Typing into a card of a full map, of the same map with ten cards, and into a bare field; in turns, so that all see the same machine. */
async function main(): Promise<void> {
  const { user, scope, slug } = await createTeam();
  const large = await createBigMap(scope, { stages: 40, lanes: 25, cards: 1_000 });
  const small = await createBigMap(scope, { stages: 40, lanes: 25, cards: 10 });
  const browser = await openBrowser();
  const sides = {
    bare: await openField(browser, user.id),
    small: await openCard(browser, user.id, `/${slug}/journeys/${small}`),
    large: await openCard(browser, user.id, `/${slug}/journeys/${large}`),
  };
  const times = { bare: [] as number[], small: [] as number[], large: [] as number[] };
  for (const page of Object.values(sides)) await watchKeys(page);
  for (let round = 0; round <= rounds; round++)
    for (const side of ["bare", "small", "large"] as const) {
      const taken = await type(sides[side], round);
      if (round > 0) times[side].push(...taken);
    }
  await browser.close();
  const p95 = (side: keyof typeof times) => quantile(times[side], 0.95);
  const detail = (side: "bare" | "small") =>
    `p95 ${p95("large").toFixed(1)} ms ÷ ${p95(side).toFixed(1)} ms of ${times.large.length} and ${times[side].length} keys, medians ${median(times.large).toFixed(1)} and ${median(times[side]).toFixed(1)}`;
  report(
    "Keystroke to paint, 1,000 cards ÷ a bare textarea",
    p95("large") / p95("bare"),
    "at most 1.3",
    detail("bare"),
  );
  report(
    "Keystroke to paint, 1,000 cards ÷ 10 cards",
    p95("large") / p95("small"),
    "at most 1.3",
    detail("small"),
  );
  await closeDatabase();
}

await main();

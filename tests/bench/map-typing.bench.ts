import type { Browser, Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { createTeam } from "@/tests/factories/team";
import { median, openBrowser, openPage, quantile } from "./bench-browser";
import { report } from "./bench-team";

const rounds = 10;
const keysPerRound = 20;

/** Of one key, since its own instant. @unit ms */
interface Keystroke {
  /** the page has handed over the frame that shows it */
  painted: number;
  /** the screen's next refresh, with which it is seen */
  shown: number;
}

/** Event Timing leaves out what is shorter, and rounds to eight. @unit ms */
const shortestTold = 16;

declare global {
  interface Window {
    keystrokes: Keystroke[];
    /** what Chromium itself says of each key's way to the frame that shows it, where that was not short. @unit ms */
    told: number[];
  }
}

/**
 * Without a screen Chromium begins a frame the moment it is wanted, but what is seen changes only with a refresh, sixty times
 * a second: that is the second animation frame after the key, the first being the one it is painted in.
 */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    window.keystrokes = [];
    window.told = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "keydown") window.told.push(duration);
    }).observe({ type: "event", durationThreshold } as PerformanceObserverInit);
    const { port1, port2 } = new MessageChannel();
    const began: { at: number; painted: number }[] = [];
    port1.onmessage = () => {
      for (const key of began.splice(0)) key.painted = performance.now() - key.at;
    };
    const onKey = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const key = { at: timeStamp, painted: 0, shown: 0 };
        began.push(key);
        port2.postMessage(null);
        requestAnimationFrame(() => {
          key.shown = performance.now() - timeStamp;
          window.keystrokes.push(key);
        });
      });
    window.addEventListener("keydown", onKey, { capture: true });
  }, shortestTold);
}

async function openField(browser: Browser, userId: string): Promise<Page> {
  const page = await openPage(browser, userId);
  await page.setContent('<!doctype html><html lang="en"><title>Bare</title><textarea></textarea></html>');
  await page.locator("textarea").click();
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

interface Typed {
  keys: Keystroke[];
  told: number[];
}

/** Twenty keys as fast as people type, not in step with the screen. */
async function type(page: Page, round: number): Promise<Typed> {
  await page.bringToFront();
  await page.evaluate(() => [window.keystrokes.splice(0), window.told.splice(0)]);
  for (let key = 0; key < keysPerRound; key++) {
    await page.keyboard.press("abcdefghij klmnopqrs"[key]!);
    await page.waitForTimeout(60 + ((key * 17 + round * 5) % 41));
  }
  const keys = await page.evaluate(() => window.keystrokes.splice(0));
  const long = await page.evaluate(() => window.told.splice(0));
  const told = keys.map((_, index) => long[index] ?? shortestTold);
  // What a pause saves is not the next page's to pay for.
  await page.waitForTimeout(1_000);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  return { keys, told };
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
  const keys = { bare: [] as Keystroke[], small: [] as Keystroke[], large: [] as Keystroke[] };
  const told = { bare: [] as number[], small: [] as number[], large: [] as number[] };
  for (const page of Object.values(sides)) await watchKeys(page);
  for (let round = 0; round <= rounds; round++)
    for (const side of ["bare", "small", "large"] as const) {
      const taken = await type(sides[side], round);
      if (round === 0) continue;
      keys[side].push(...taken.keys);
      told[side].push(...taken.told);
    }
  await browser.close();
  const p95 = (side: keyof typeof keys) =>
    quantile(
      keys[side].map(({ shown }) => shown),
      0.95,
    );
  const toldP95 = (side: keyof typeof keys) => quantile(told[side], 0.95);
  const painted = (side: keyof typeof keys) => median(keys[side].map((key) => key.painted)).toFixed(1);
  for (const [side, words] of [
    ["bare", "a bare textarea"],
    ["small", "10 cards"],
  ] as const)
    report(
      `Keystroke to paint, 1,000 cards ÷ ${words}`,
      p95("large") / p95(side),
      "at most 1.3",
      `p95 ${p95("large").toFixed(1)} ms ÷ ${p95(side).toFixed(1)} ms of ${keys.large.length} and ${keys[side].length} keys; the page's own part, median: ${painted("large")} and ${painted(side)} ms; by Event Timing, p95: ${toldP95("large")} and ${toldP95(side)} ms`,
    );
  await closeDatabase();
}

await main();

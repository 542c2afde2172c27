import type { Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { createTeam } from "@/tests/factories/team";
import { median, openBrowser, openPage } from "./bench-browser";
import { report } from "./bench-team";

const rounds = 6;
const stages = 40;
const lanes = 25;

/** As many boxes with as many words at the sizes of the map's cells, and nothing else: what any page of this size costs. */
const boxes = `<!doctype html><html lang="en"><title>Boxes</title>
<style>
  body { margin: 0; font: 14px/1.45 sans-serif }
  #scroller { height: 100vh; overflow: auto }
  #grid { display: grid; grid-template-columns: repeat(${stages}, 220px); width: max-content }
  #grid > div { min-height: 84px; padding: 8px; border: solid #ddd; border-width: 0 0 1px 1px; box-sizing: border-box }
</style>
<div id="scroller" data-map-scroller><div id="grid">${"<div>Compares three offers on one evening</div>".repeat(stages * lanes)}</div></div></html>`;

/** Scrolls along both axes as fast as a hand does, some 3,000 pixels a second; how long each frame took. @unit ms */
async function scroll(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector("[data-map-scroller]")!.scrollTo(0, 0));
  await page.mouse.move(700, 500);
  await page.waitForTimeout(500);
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const taken: number[] = [];
        const began = performance.now();
        let last = began;
        const next = (at: number) => {
          taken.push(at - last);
          last = at;
          if (at - began < 3_500) requestAnimationFrame(next);
          else resolve(taken.slice(2));
        };
        requestAnimationFrame(next);
      }),
  );
  for (let step = 0; step < 140; step++) {
    const isBack = step >= 70 ? -1 : 1;
    void page.mouse.wheel(step % 3 === 0 ? 0 : 80 * isBack, step % 3 === 0 ? 60 * isBack : 0);
    await page.waitForTimeout(20);
  }
  return frames;
}

/** Frames that come late while scrolling a full map ÷ the same on a page of as many plain boxes; in turns. */
async function main(): Promise<void> {
  const { user, scope, slug } = await createTeam();
  const journey = await createBigMap(scope, { stages, lanes, cards: stages * lanes });
  const browser = await openBrowser();
  const map = await openPage(browser, user.id);
  await map.goto(`/${slug}/journeys/${journey}`);
  await map.waitForLoadState("networkidle");
  const still = await openPage(browser, user.id);
  await still.setContent(boxes);
  const times = { map: [] as number[], still: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const pair = { still: await scroll(still), map: await scroll(map) };
    if (round === 0) continue;
    times.map.push(...pair.map);
    times.still.push(...pair.still);
  }
  await browser.close();
  const frame = median(times.still);
  const longMs = Math.max(1.5 * frame, 25);
  const late = (side: keyof typeof times) => times[side].filter((ms) => ms > longMs).length;
  report(
    "Long frames while scrolling 1,000 cards ÷ 1,000 boxes",
    // One more on each side: neither may have any.
    (late("map") + 1) / (late("still") + 1),
    "at most 1.2",
    `(${late("map")} + 1) of ${times.map.length} ÷ (${late("still")} + 1) of ${times.still.length}, longer than ${longMs.toFixed(0)} ms, medians ${median(times.map).toFixed(1)} and ${frame.toFixed(1)}`,
  );
  await closeDatabase();
}

await main();

import type { CDPSession, Page } from "@playwright/test";
import { closeDatabase } from "@/lib/db";
import { createBigMap } from "@/tests/factories/big-map";
import { createTeam } from "@/tests/factories/team";
import { median, openBrowser, openPage } from "./bench-browser";
import { report } from "./bench-team";

const rounds = 12;
/** of the rounds, those in which the machine was busiest with something else */
const disturbed = 3;
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

interface Side {
  page: Page;
  cdp: CDPSession;
}

interface Scrolled {
  /** how long each frame took. @unit ms */
  frames: number[];
  /** what the page's own thread did meanwhile. @unit ms of work */
  work: number;
}

async function sideOf(page: Page): Promise<Side> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, cdp };
}

async function workOf({ cdp }: Side): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value * 1_000;
}

/** Scrolls along both axes as fast as a hand does, some 3,000 pixels a second. */
async function scroll(side: Side): Promise<Scrolled> {
  const { page } = side;
  await page.bringToFront();
  await page.evaluate(() => document.querySelector("[data-map-scroller]")!.scrollTo(0, 0));
  await page.mouse.move(700, 500);
  await page.waitForTimeout(500);
  const before = await workOf(side);
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
  return { frames: await frames, work: (await workOf(side)) - before };
}

/** Both, first the one and then the other in turn, so that neither always has the machine as the other left it. */
async function scrollBoth(map: Side, still: Side, round: number) {
  if (round % 2 === 0) return { still: await scroll(still), map: await scroll(map) };
  const first = await scroll(map);
  return { map: first, still: await scroll(still) };
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
  const sides = { map: await sideOf(map), still: await sideOf(still) };
  const pairs: { map: Scrolled; still: Scrolled }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair = await scrollBoth(sides.map, sides.still, round);
    if (round > 0) pairs.push(pair);
  }
  await browser.close();
  const frame = median(pairs.flatMap((pair) => pair.still.frames));
  const longMs = Math.max(1.5 * frame, 25);
  const lateIn = ({ frames }: Scrolled) => frames.filter((ms) => ms > longMs).length;
  // Rounds are left out as pairs, by the late frames of both sides together: that favours neither.
  const kept = pairs
    .toSorted((a, b) => lateIn(a.map) + lateIn(a.still) - lateIn(b.map) - lateIn(b.still))
    .slice(0, rounds - disturbed);
  const of = (side: "map" | "still") => ({
    late: kept.reduce((sum, pair) => sum + lateIn(pair[side]), 0),
    frames: kept.reduce((sum, pair) => sum + pair[side].frames.length, 0),
    work: median(kept.map((pair) => pair[side].work / pair[side].frames.length)).toFixed(1),
  });
  const [ours, plain] = [of("map"), of("still")];
  report(
    "Long frames while scrolling 1,000 cards ÷ 1,000 boxes",
    // One more on each side: neither may have any.
    (ours.late + 1) / (plain.late + 1),
    "at most 1.2",
    `(${ours.late} + 1) of ${ours.frames} ÷ (${plain.late} + 1) of ${plain.frames}, longer than ${longMs.toFixed(0)} ms; the page's own work in a frame: ${ours.work} and ${plain.work} ms`,
  );
  await closeDatabase();
}

await main();

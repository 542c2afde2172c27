import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownMap, testLook } from "./any-map";
import { mapPages, sheetA3, smallestText } from "./map-pages";
import { mapSvg } from "./map-svg";

const token = /<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const plain = (text: string) => {
  expect(text).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
  expect([...text].some((char) => char < " " && !"\t\n\r".includes(char))).toBe(false);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
};

/** The texts of a picture with their sizes; fails where it is not well-formed. */
function readSvg(svg: string) {
  const texts: { text: string; size: number }[] = [];
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const found = token.exec(svg);
    expect(found, svg.slice(at, at + 80)).not.toBeNull();
    const [, closing, name, attributes = "", single, text] = found!;
    if (text !== undefined) {
      if (open.at(-1) === "text") texts.at(-1)!.text += plain(text);
    } else if (closing) expect(open.pop()).toBe(name);
    else {
      plain(attributes);
      if (name === "text")
        texts.push({ text: "", size: Number(/font-size="([\d.]+)"/.exec(attributes)![1]) });
      if (!single) open.push(name!);
    }
  }
  expect(open).toEqual([]);
  return texts;
}

const wordsIn = (svg: string) =>
  readSvg(svg)
    .map(({ text }) => text)
    .join(" ");

describe("a map as a picture", () => {
  it("says every card, stage and lane, and needs nothing from elsewhere", () => {
    const map = shownMap({ stages: 5, cards: 2 });
    const { svg, width, height } = mapSvg(map, testLook);
    const words = wordsIn(svg).replace(/\s+/g, " ");
    for (const { text } of map.items.card) expect(words.replaceAll(/[“”]/g, "")).toContain(text);
    for (const { name } of [...map.items.stage, ...map.items.lane]) expect(words).toContain(name);
    expect(words).toContain("Again");
    expect(svg).not.toMatch(/href="(?!data:)|url\((?!#)|<(script|style|foreignObject)/);
    expect(width / height).toBeGreaterThan(0.7);
  });

  it("carries any text as text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { svg } = mapSvg(shownMap({ stages: 1, text, name: `${text}]]>` }), testLook);
        readSvg(svg);
      }),
      { numRuns: 100 },
    );
    const { svg } = mapSvg(shownMap({ stages: 1, text: '</text><script>alert("1")</script>' }), testLook);
    expect(svg).not.toContain("<script");
  });

  it("leaves out what is hidden", () => {
    const map = shownMap({ stages: 2 });
    map.items.stage[1]!.hidden = true;
    map.items.lane[0]!.hidden = true;
    const words = wordsIn(mapSvg(map, testLook).svg);
    expect(words).not.toContain("Stage 1");
    expect(words).not.toContain("Touchpoints");
  });
});

describe("a map on sheets of A3", () => {
  it.each([
    [1, 1, 1],
    [5, 1, 1],
    [8, 1, 1],
    [9, 1, 2],
    [40, 1, 5],
  ])("puts %i stages with %i card a cell on %i sheets, each to be read", (stages, cards, count) => {
    const pages = mapPages(shownMap({ stages, cards }), testLook);
    expect(pages).toHaveLength(count);
    for (const { svg, width, height, scale } of pages) {
      expect(width * scale).toBeCloseTo(sheetA3.width, 0);
      expect(height * scale).toBeCloseTo(sheetA3.height, 0);
      for (const { size } of readSvg(svg)) expect(size * scale).toBeGreaterThanOrEqual(smallestText - 1e-9);
    }
  });

  it("loses no card, also where a lane is taller than a sheet", () => {
    const map = shownMap({ stages: 9, cards: 30 });
    const pages = mapPages(map, testLook);
    const words = pages
      .map(({ svg }) => wordsIn(svg))
      .join(" ")
      .replace(/\s+/g, " ")
      .replaceAll(/[“”]/g, "");
    for (const { text } of map.items.card) expect(words).toContain(text);
    for (const { svg, height } of pages) {
      const lowest = Math.max(
        ...[...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y)),
      );
      expect(lowest).toBeLessThanOrEqual(height);
    }
    expect(wordsIn(pages[1]!.svg)).toContain(`Page 2 of ${pages.length}`);
  });
});

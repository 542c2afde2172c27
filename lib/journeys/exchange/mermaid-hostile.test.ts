import { describe, expect, it } from "vitest";
import { readMermaid } from "./mermaid-text";

const inJourney = (rest: string) => readMermaid(`journey\n${rest}`);
const fill = (text: string, length = 190_000) => text.repeat(Math.floor(length / text.length));

/** Milliseconds where reading is linear, from seconds to hours where it isn't. */
function quickly(read: () => unknown): void {
  const started = performance.now();
  read();
  expect(performance.now() - started).toBeLessThan(2_000);
}

describe("a hostile Mermaid journey", () => {
  it("has a limit for itself and for its lines", () => {
    expect(inJourney("x".repeat(200_000))).toEqual({
      ok: false,
      error: { line: 1, message: expect.stringMatching(/^A Mermaid journey of more than 200 kB/) },
    });
    expect(inJourney(fill(`%% ${"é".repeat(2_000)}\n`, 95_000)).ok).toBe(true);
    expect(inJourney(`%%\n${"é".repeat(101_000)}`)).toMatchObject({ ok: false, error: { line: 1 } });
    expect(inJourney(`A: 3\n${"x".repeat(5_001)}`)).toMatchObject({
      ok: false,
      error: { line: 3, message: "A line of a Mermaid journey has at most 5,000 characters." },
    });
  });

  it.each([
    ["a directive that never ends", fill("%%{\n")],
    ["a directive that ends at last", `${fill("%%{\n")}}%%`],
    ["descriptions that never end", fill("accDescr {\n")],
    ["descriptions that have space before nothing", fill(`accDescr${"\n".repeat(90)}`)],
    ["comments on lines that end oddly", fill(`${"#".repeat(4_990)}\u2028\n`)],
    ["titles with space before an odd end", fill(`title${" ".repeat(4_900)}a\u2028b\n`)],
    ["sections with tabs", fill(`section${"\t".repeat(4_900)}a\u2029b\n`)],
    ["characters by number without an end", fill(`${"#1".repeat(2_400)}: 3\n`)],
    ["spaces alone", fill(`${" ".repeat(4_900)}x\n`)],
    ["quoted titles", `---\n${fill(`title: "${'"'.repeat(4_900)}\n`)}---\njourney`],
  ])("is read quickly: %s", (_, text) => {
    quickly(() => inJourney(text));
    quickly(() => readMermaid(text));
  });

  it("takes odd ends of lines for spaces, and says so of no comment", () => {
    expect(
      inJourney("title A\u2028b\nsection   One\u2029two\nPays#35;: 3 # a comment\u2028still it"),
    ).toMatchObject({
      ok: true,
      journey: { title: "A b", sections: [{ name: "One two", tasks: [{ text: "Pays#", score: 3 }] }] },
    });
    expect(inJourney("section\nsectional: 2")).toMatchObject({
      journey: { sections: [{ name: "", tasks: [{ text: "sectional" }] }] },
    });
  });

  it("passes over directives and descriptions, and counts their lines", () => {
    const text = "%%{ a\n%%{ }%%\njourney\n accDescr {\n x: 1\n}\nA: 3\n%%{ b }%%B: 4\nC: x %%{";
    expect(readMermaid(text)).toMatchObject({ ok: false, error: { line: 9 } });
    expect(readMermaid(text.replace("C: x %%{", ""))).toMatchObject({
      journey: {
        sections: [
          {
            tasks: [
              { text: "A", line: 7 },
              { text: "B", line: 8 },
            ],
          },
        ],
      },
    });
  });
});

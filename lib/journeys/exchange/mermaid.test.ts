import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyExport, idOf, sampleExport } from "./any-export";
import { scoreOf, toMermaid } from "./mermaid";
import { fromMermaid } from "./mermaid-map";
import { type MermaidJourney, readMermaid, writeMermaid } from "./mermaid-text";

function making() {
  let n = 0;
  return { newId: () => idOf(n++), now: "2026-03-04T20:00:00.000Z" };
}

/** Words on one line, as Mermaid has them. */
const words = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength }),
      fc.constantFrom(
        "Title: of it",
        "section 1",
        "journey",
        "a %% b",
        "#35;",
        "50 % off; now",
        "accTitle: x",
        "```",
      ),
      fc.stringMatching(/^[a-c:;#%,<& ]{1,12}$/),
    )
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .filter((text) => text.length > 0 && text.length <= maxLength);

const anyJourney: fc.Arbitrary<MermaidJourney> = fc.record({
  title: words(60),
  sections: fc.array(
    fc.record({
      name: words(40),
      line: fc.constant(0),
      tasks: fc.array(
        fc.record({
          text: words(60),
          score: fc.integer({ min: 1, max: 5 }),
          actors: fc.uniqueArray(fc.constantFrom("Me", "Cat, the", "A: b", "Ops; EU", "#1"), {
            maxLength: 3,
          }),
          line: fc.constant(0),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 5 },
  ),
});

const withoutLines = (journey: MermaidJourney) => ({
  title: journey.title,
  sections: journey.sections.map(({ name, tasks }) => ({
    name,
    tasks: tasks.map(({ text, score, actors }) => ({ text, score, actors: [...actors].sort() })),
  })),
});

const read = (text: string) => {
  const result = readMermaid(text);
  if (!result.ok) throw new Error(`${result.error.line}: ${result.error.message}`);
  return withoutLines(result.journey);
};

const example = `%%{init: {
  "theme": "base" }}%%
\`\`\`mermaid
journey
    title My working day
    accTitle: for the ear
    accDescr {
      Three: lines
    }
    %% a comment: 9: nobody
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me, Cat  # a comment
    section Go home
      Sit down#58; rest: 4.4
\`\`\``;

describe("Mermaid text", () => {
  it("is read as Mermaid reads it", () => {
    expect(read(example)).toEqual({
      title: "My working day",
      sections: [
        {
          name: "Go to work",
          tasks: [
            { text: "Make tea", score: 5, actors: ["Me"] },
            { text: "Go upstairs", score: 3, actors: ["Cat", "Me"] },
          ],
        },
        { name: "Go home", tasks: [{ text: "Sit down: rest", score: 4.4, actors: [] }] },
      ],
    });
    expect(read('---\ntitle: "Mine"\nconfig:\n  theme: dark\n---\njourney\r\n a: 1\r\n')).toEqual({
      title: "Mine",
      sections: [{ name: "", tasks: [{ text: "a", score: 1, actors: [] }] }],
    });
  });

  it("says on which line it can't be read", () => {
    const errorOf = (text: string) => {
      const result = readMermaid(text);
      return result.ok ? null : result.error;
    };
    expect(errorOf("")).toMatchObject({ line: 1 });
    expect(errorOf("\n\ngraph TD\n A-->B")?.line).toBe(3);
    expect(errorOf("journey\n  section A\n\n  Make tea")).toMatchObject({ line: 4 });
    expect(errorOf("journey\n%%{init:\n{}}%%\n  Make tea: much: Me")).toEqual({
      line: 4,
      message: "A score is a number from 1 to 5, not “much”.",
    });
    expect(errorOf("journey\n Make tea: 6")?.line).toBe(2);
    expect(errorOf("journey\n Make tea: : Me")?.line).toBe(2);
    expect(errorOf("journey\n : 3: Me")?.line).toBe(2);
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        expect(read(writeMermaid(journey))).toEqual(withoutLines(journey));
      }),
      { numRuns: 500 },
    );
  });

  it("has no character of a card that means something to Mermaid", () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        for (const line of writeMermaid(journey).trim().split("\n").slice(1)) {
          const bare = line.replace(/#\d+;/g, "x");
          expect(bare).not.toMatch(/[;#]|%%/);
          expect(bare.trim()).toMatch(/^(?:title |section )?[^:]+(?:: \d(?:: [^:]+)?)?$/);
        }
      }),
    );
  });
});

describe("a map from Mermaid", () => {
  it("is the same journey again", () => {
    fc.assert(
      fc.property(anyJourney, (journey) => {
        const made = fromMermaid(writeMermaid(journey), making());
        expect(made.ok && read(toMermaid(made.map))).toEqual(withoutLines(journey));
      }),
      { numRuns: 200 },
    );
  });

  it("has actions and, in the same words, feelings", () => {
    const made = fromMermaid(example, making());
    if (!made.ok) throw new Error(made.error.message);
    const { journey, personas, document } = made.map;
    expect(journey.name).toBe("My working day");
    expect(personas.map(({ name }) => name)).toEqual(["Me", "Cat"]);
    expect(document.items.stage.map(({ name }) => name)).toEqual(["Go to work", "Go home"]);
    expect(document.items.lane.map(({ kind }) => kind)).toEqual(["actions", "feelings"]);
    expect(document.items.card.map(({ text, score }) => [text, score]).slice(0, 4)).toEqual([
      ["Make tea", null],
      ["Make tea", 2],
      ["Go upstairs", null],
      ["Go upstairs", 0],
    ]);
    expect(document.items.card[2]?.personaIds).toEqual(personas.map(({ id }) => id));
  });

  it("holds no more than a map does", () => {
    const sections = Array.from({ length: 61 }, (_, n) => `section ${n}`).join("\n");
    expect(fromMermaid(`journey\n${sections}`, making())).toMatchObject({ ok: false, error: { line: 62 } });
    const actors = Array.from({ length: 13 }, (_, n) => n).join(",");
    expect(fromMermaid(`journey\na: 1\nb: 2: ${actors}`, making())).toMatchObject({ error: { line: 3 } });
    expect(fromMermaid(`journey\n\n${"x".repeat(2001)}: 1`, making())).toMatchObject({ error: { line: 3 } });
    expect(fromMermaid(`journey\nsection ${"x".repeat(121)}`, making())).toMatchObject({
      error: { line: 2 },
    });
    expect(fromMermaid("journey", making())).toMatchObject({
      ok: true,
      map: { document: { items: { stage: [] } } },
    });
  });
});

describe("a map as Mermaid", () => {
  it("has a section a stage and a task an action, with what is felt at it", () => {
    expect(toMermaid(sampleExport())).toBe(`journey
  title Coffee#58; the journey
  section Awareness
    Reads#58; a blog#59; #35;1 and #60;b#62;smiles#60;/b#62;: 4
  section Purchase
    Pays: 2: The busy parent
`);
  });

  it("shows what is only drawn as a task of the stage, and feelings about something else", () => {
    const map = sampleExport();
    const { items } = map.document;
    items.card = items.card.filter(({ text, score }) => text === "Pays" && score !== null);
    expect(toMermaid(map)).toContain("section Awareness\n    Awareness: 4: The busy parent\n");
    expect(toMermaid(map)).toContain("section Purchase\n    Pays: 2: The busy parent\n");
  });

  it("can be read whatever the map says", () => {
    fc.assert(
      fc.property(anyExport, (map) => {
        expect(readMermaid(toMermaid(map)).ok).toBe(true);
      }),
    );
  });

  it("rounds feelings to its scores", () => {
    expect([-2, -1.5, -0.4, 0, 0.4, 0.5, 2, 9].map(scoreOf)).toEqual([1, 2, 3, 3, 3, 4, 5, 5]);
  });
});

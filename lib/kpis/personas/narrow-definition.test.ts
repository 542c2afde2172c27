import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleMatch, SourceRule } from "@/lib/facts/schema";
import type { JourneyDefinition } from "@/lib/kpis/definition";
import { isCounted, narrowDefinition } from "./narrow-definition";
import { type MappedColumns, type Reach, reachOf } from "./reach";

const rule = { column: "Segment", value: "Families" };
const reach: Reach = { site: ["Segment", "segment"], answers: ["Segment"] };

const imports: MappedColumns[] = [
  { sourceId: "site", kind: "events", fields: { segment: "Segment" }, keep: [] },
  { sourceId: "answers", kind: "responses", fields: {}, keep: ["Segment", "Country"] },
];

function stageRule(sourceId: string, match: RuleMatch = {}): SourceRule {
  return { sourceId, kind: "events", match, kpi: null };
}
function journey(...stages: SourceRule[][]): JourneyDefinition {
  const named = stages.map((rules, index) => ({
    id: `${index}`,
    name: `Stage ${index}`,
    retentionAnchor: index === 1,
    rules,
  }));
  return { journeyId: "j", version: 7, windowDays: 30, stages: named };
}
const rulesOf = (definition: JourneyDefinition) => definition.stages.map(({ rules }) => rules);

describe("a journey as it is counted for one persona", () => {
  it("asks every rule for their rows alone, beside what it asked before", () => {
    const match = { event: ["buy"], where: { Country: "NL" } };
    expect(rulesOf(narrowDefinition(journey([stageRule("site", match)]), rule, reach))).toEqual([
      [stageRule("site", { event: ["buy"], where: { Country: "NL", Segment: "Families" } })],
    ]);
  });

  it("leaves out sources that don't know the column, and with them a stage's number", () => {
    const narrowed = narrowDefinition(
      journey([stageRule("site"), stageRule("till")], [stageRule("till")]),
      rule,
      reach,
    );
    expect(rulesOf(narrowed).map((rules) => rules.map(({ sourceId }) => sourceId))).toEqual([["site"], []]);
    expect(isCounted(narrowed)).toBe(true);
    expect(isCounted(narrowDefinition(journey([stageRule("till")]), rule, reach))).toBe(false);
  });

  it("keeps a rule that asks for the same value, and leaves out one that asks for another, by any name of the column", () => {
    const same = stageRule("site", { where: { segment: "Families" } });
    const other = stageRule("site", { where: { segment: "Students" } });
    expect(rulesOf(narrowDefinition(journey([same, other]), rule, reach))).toEqual([[same]]);
  });

  it("takes a column called like a part of JavaScript for a column", () => {
    const odd = { column: "__proto__", value: "x" };
    const [[only]] = rulesOf(
      narrowDefinition(journey([stageRule("site")]), odd, { site: ["__proto__"] }),
    ) as [[SourceRule]];
    expect(Object.entries(only.match.where!)).toEqual([["__proto__", "x"]]);
  });

  it("never adds a rule, widens one or touches stages", () => {
    const columns = fc.constantFrom("Segment", "segment", "Country");
    const values = fc.constantFrom("Families", "Students");
    const ruleArbitrary = fc.record({
      sourceId: fc.constantFrom("site", "answers", "till"),
      kind: fc.constantFrom("events" as const, "responses" as const, "measures" as const),
      match: fc.oneof(fc.constant({}), fc.record({ where: fc.dictionary(columns, values, { maxKeys: 2 }) })),
      kpi: fc.constant(null),
    });
    const definition = fc
      .array(fc.array(ruleArbitrary, { maxLength: 4 }), { maxLength: 4 })
      .map((stages) => journey(...stages));
    fc.assert(
      fc.property(definition, columns, values, (full, column, value) => {
        const own = { column, value };
        const reached = reachOf(own, imports);
        const narrowed = narrowDefinition(full, own, reached);
        expect({ ...narrowed, stages: narrowed.stages.map((stage) => ({ ...stage, rules: [] })) }).toEqual({
          ...full,
          stages: full.stages.map((stage) => ({ ...stage, rules: [] })),
        });
        for (const [index, { rules }] of narrowed.stages.entries()) {
          const left = [...full.stages[index]!.rules];
          for (const kept of rules) {
            const from = left.findIndex(
              ({ sourceId, kind, match }) =>
                sourceId === kept.sourceId &&
                kind === kept.kind &&
                Object.entries(match.where ?? {}).every(
                  ([name, asked]) => kept.match.where?.[name] === asked,
                ),
            );
            expect(from).toBeGreaterThanOrEqual(0);
            left.splice(0, from + 1);
            const names = reached[kept.sourceId]!;
            const asked = Object.entries(kept.match.where!).filter(([name]) => names.includes(name));
            expect(asked.length).toBeGreaterThan(0);
            expect(asked.every(([, text]) => text === value)).toBe(true);
          }
        }
        expect(narrowDefinition(narrowed, own, reached)).toEqual(narrowed);
      }),
    );
  });
});

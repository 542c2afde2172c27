import { describe, expect, it } from "vitest";
import { detectMapping } from "./detect-mapping";
import { answerOf, missingOf, questionsOf } from "./questions";
import { readSample } from "./read-sample";
import { type Sniffed, sniff } from "./sniff";

const options = { timeZone: "Europe/Berlin" };

function sniffed(text: string): Sniffed {
  const result = sniff(new TextEncoder().encode(text), true);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const events = sniffed("user_id,event,timestamp\nu1,opened,01/01/2026 10:00\nu2,opened,01/02/2026 23:30\n");

describe("questions", () => {
  it("tell two readings of a date by what they make of one that differs", () => {
    const { mapping } = detectMapping("events", events, options);
    const [question, ...others] = questionsOf("events", mapping, events, options);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      field: "dateFormat",
      question: "“01/02/2026 23:30” in “timestamp”: which day is that?",
      choices: [
        { label: "1 Feb 2026, day first", value: "D/M/Y" },
        { label: "2 Jan 2026, month first", value: "M/D/Y" },
      ],
    });
    expect(answerOf(mapping, question!)).toBeUndefined();
  });

  it("stay when they are answered, with the answer", () => {
    const { mapping } = detectMapping("events", events, options);
    const answered = { ...mapping, dateFormat: "M/D/Y" as const };
    const [question] = questionsOf("events", answered, events, options);
    expect(answerOf(answered, question!)).toBe("M/D/Y");
  });

  it("ask for columns that can't be told, and go when the file decides", () => {
    const file = sniffed("a,b,c\nu1,opened,2026-01-31\nu2,opened,2026-02-01\n");
    const { mapping } = detectMapping("events", file, options);
    const questions = questionsOf("events", mapping, file, options);
    expect(questions.map(({ field }) => field)).toEqual(["person", "event", "at"]);
    expect(missingOf("events", mapping)).toEqual(["Who did it", "What was done", "When it happened"]);
    const whole = { ...mapping, fields: { person: "a", event: "b", at: "c" } };
    expect(questionsOf("events", whole, file, options).map((question) => answerOf(whole, question))).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(missingOf("events", whole)).toEqual([]);
  });

  it("name the scale and the numbers that are missing", () => {
    expect(missingOf("responses", { fields: { at: "a", score: "b" } })).toEqual(["The scale"]);
    expect(missingOf("measures", { fields: { day: "d" }, measures: [] })).toEqual([
      "At least one column of numbers",
    ]);
  });
});

describe("readSample", () => {
  const file = sniffed(
    "score,at\n9,2026-08-01T10:00:00Z\n11,2026-08-01T10:00:00Z\n12,2026-08-02T10:00:00Z\n11,2026-08-03\n,\n",
  );
  const mapping = { fields: { score: "score", at: "at" }, scale: [0, 10] };

  it("counts and places what the import would make of the first rows", () => {
    const reading = readSample("responses", mapping, file, options);
    expect(reading).toMatchObject({ facts: 1, skipped: 1, rejected: 3 });
    expect(reading?.firstAt).toEqual({ ms: Date.parse("2026-08-01T10:00:00Z") });
    expect([...reading!.problems.keys()]).toEqual([1, 2, 3, 4]);
    expect(reading?.problems.get(1)).toMatchObject({ outcome: "rejected", column: "score" });
    expect(reading?.commonReason).toMatch(/^11 /);
  });

  it("says nothing of a mapping that is not whole or not of this file", () => {
    expect(readSample("responses", { fields: { score: "score" } }, file, options)).toBeNull();
    const other = { ...mapping, fields: { ...mapping.fields, at: "when" } };
    expect(readSample("responses", other, file, options)).toBeNull();
  });
});

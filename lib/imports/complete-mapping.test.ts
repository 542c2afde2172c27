import { describe, expect, it } from "vitest";
import { completeMapping, detectMapping } from "./detect-mapping";
import type { Mapping, SourceKind } from "./schema";
import { type Sniffed, sniff } from "./sniff";

const options = { timeZone: "Europe/Berlin" };

function sniffed(lines: string[]): Sniffed {
  const result = sniff(new TextEncoder().encode(lines.join("\n")), true);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const detect = (kind: SourceKind, ...lines: string[]) => detectMapping(kind, sniffed(lines), options);
const _asked = (kind: SourceKind, ...lines: string[]) =>
  detect(kind, ...lines).ambiguities.map(({ field }) => field);

const _answers = (header: string, row: (index: number) => string, count = 40) => [
  header,
  ...Array.from({ length: count }, (_, index) => row(index)),
];

describe("completeMapping", () => {
  const file = sniffed(["who,what,when,worth", 'u1,x,13/02/2026,"1.234,5"', "u1,x,01/02/2026,2"]);
  const given: Mapping = {
    fields: { person: "who", event: "what", at: "when", value: "worth" },
    changed: "keep",
  };

  it("fills in what the file decides and leaves the rest as it was given", () => {
    const { mapping, ambiguities } = completeMapping("events", given, file, options);
    expect(ambiguities).toEqual([]);
    expect(mapping).toEqual({ ...given, dateFormat: "D/M/Y", decimal: ",", timeZone: "Europe/Berlin" });
    expect(given).not.toHaveProperty("dateFormat");
    const chosen = { ...given, dateFormat: "M/D/Y", decimal: ".", timeZone: "UTC" } as const;
    expect(completeMapping("events", chosen, file, options).mapping).toEqual(chosen);
  });

  it("asks how dates are written when they are in no known form, and passes over columns the file lacks", () => {
    const odd = sniffed(["who,what,when", "u1,x,yesterday"]);
    expect(completeMapping("events", given, odd, options).ambiguities).toMatchObject([
      {
        field: "dateFormat",
        column: "when",
        question: "“when” holds “yesterday”. How are its dates written?",
      },
    ]);
    const lacking = { ...given, fields: { ...given.fields, at: "constructor" } };
    expect(completeMapping("events", lacking, odd, options).ambiguities).toEqual([]);
  });
});

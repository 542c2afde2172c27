import { expect, it } from "vitest";
import { changedSentence, countOfFacts, summarySentence } from "./summary-sentence";

const summary = {
  status: "committed" as const,
  added: 1204,
  identical: 12,
  changed: 0,
  rejected: 3,
  skipped: 0,
};

it("says what an import did", () => {
  expect(summarySentence("responses", summary)).toBe("1,204 answers added, 12 already there, 3 rejected");
  expect(summarySentence("events", { ...summary, added: 1, identical: 0, changed: 2, skipped: 1 })).toBe(
    "1 event added, 2 updated, 3 rejected, 1 skipped",
  );
  expect(summarySentence("events", { ...summary, added: 0, changed: 2 }, "keep")).toBe(
    "0 events added, 12 already there, 2 changed but kept as they were, 3 rejected",
  );
});

it("says what a preview would do, and what was refused, undone or there before", () => {
  expect(summarySentence("measures", { ...summary, status: "preview" })).toBe(
    "1,204 rows to add, 12 already there, 3 rejected",
  );
  expect(summarySentence("responses", { ...summary, status: "refused", added: 0 })).toBe(
    "Nothing was imported: 3 rows rejected",
  );
  expect(summarySentence("responses", { ...summary, status: "undone" })).toMatch(
    /^Undone: 1,204 answers added/,
  );
  expect(summarySentence("responses", { ...summary, status: "duplicate" })).toContain("imported before");
  expect(countOfFacts("events", 1)).toBe("1 event");
});

it("says plainly what becomes of rows with other content", () => {
  expect(changedSentence("responses", 0)).toBeNull();
  expect(changedSentence("responses", 160)).toBe(
    "160 answers are there already under the same id with other content and will be replaced",
  );
  expect(changedSentence("events", 1, "keep")).toBe(
    "1 event is there already under the same id with other content; what is there stays",
  );
  expect(changedSentence("measures", 2)).toBe(
    "2 rows are there already for the same day and texts with other numbers and will be replaced",
  );
});

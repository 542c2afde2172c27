import { expect, it } from "vitest";
import { journeySentence } from "@/lib/journeys/summary-sentence";

const stage = (name: string, position: number, retentionAnchor = false) => ({
  id: name,
  name,
  position,
  retentionAnchor,
  rules: [],
});

it("says how long the line is and where retention begins", () => {
  expect(journeySentence({ stages: [stage("Visit", 0), stage("Buy", 1, true)] })).toBe(
    "Two stages, from Visit to Buy. Retention is measured from Buy.",
  );
  expect(journeySentence({ stages: [stage("Visit", 0)] })).toBe(
    "One stage, Visit. Retention is not measured, because no stage is its anchor.",
  );
  expect(journeySentence({ stages: [] })).toContain("No stages yet");
});

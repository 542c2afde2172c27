/** Answers of two kinds of people, as a file. */
export const rows = [
  "id,score,at,kind",
  "1,9,2026-07-01T10:00:00Z,home",
  "2,3,2026-07-02T10:00:00Z,office",
  "3,10,2026-07-02T11:00:00Z,home",
];
export const mapping = { fields: { id: "id", score: "score", at: "at", segment: "kind" }, scale: [0, 10] };

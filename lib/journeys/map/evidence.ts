/** How well what a card says is known, weakest first. */
export const evidenceGrades = ["assumption", "anecdote", "research", "measured"] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

export const evidenceWords: Record<EvidenceGrade, { name: string; about: string }> = {
  assumption: { name: "Assumption", about: "We believe it; nobody has looked." },
  anecdote: { name: "Anecdote", about: "Somebody said it, or we saw it once." },
  research: { name: "Research", about: "Interviews, tests or a survey found it." },
  measured: { name: "Measured", about: "Numbers of our own show it." },
};

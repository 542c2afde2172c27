/** Which column of a fact a dictionary entry (table `terms`) stands for. Stored: never renumber. */
export const termField = { name: 1, channel: 2, page: 3, segment: 4 } as const;

export type TermField = keyof typeof termField;

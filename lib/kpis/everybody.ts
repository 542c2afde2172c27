/** Whose counts they are that are nobody's in particular: the persona_id of the roll-ups of a journey as a whole. */
export const everybody = "00000000-0000-0000-0000-000000000000";

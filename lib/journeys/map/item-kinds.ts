/** The kinds of things a map consists of, in an order in which each may refer to those before it. */
export const itemKinds = ["stage", "step", "lane", "persona", "card", "point", "link"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A number of its stage that a card of a metrics lane can show. */
export const cardMetrics = ["entrants", "conversion", "nps", "csat", "retention"] as const;
export type CardMetric = (typeof cardMetrics)[number];

/** A way between stages other than on to the next one: back again, beside the others, or past some. */
export const linkKinds = ["loop", "side-path", "skip"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What the numbers of one quarter say. Rates are 0–1; answer counts are exact. */
export interface QuarterStory {
  awareness: number;
  /** Share of the mature entrants who enter the next stage within the window. */
  consider: number;
  buy: number;
  use: number;
  recommend: number;
  /** Of those active in the quarter before, the share active again. */
  retention: number;
  purchaseNps: NpsCounts;
  experienceNps: NpsCounts;
  advocacyNps: NpsCounts;
  support: CsatCounts;
}

export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** Complete answers: `top` of them 4 or 5, `middle` 3, `bottom` 1 or 2. */
export interface CsatCounts {
  top: number;
  middle: number;
  bottom: number;
}

/** Until the release, the newest quarter sells as well as the quarter before. */
export const BUY_BEFORE_RELEASE = 0.323;

/** Subscribers the company had before the first quarter. */
export const FOUNDERS = 700;

/** How much rarer renewals and the use of a box become after the release that hides the shipping cost. */
export const AFTER_RELEASE = { renewals: 0.5, use: 0.94 };

/**
 * The quarters oldest first; the first lies before the exports and only gives them customers to begin with.
 * Oldest to middle: the new bean guide lifts consideration. Middle to newest: Checkout 2.4 costs purchases, goodwill
 * and subscribers, faster support pays off, and nothing else moves by more than chance would.
 */
export const STORY: readonly [QuarterStory, QuarterStory, QuarterStory, QuarterStory] = [
  {
    awareness: 7700,
    consider: 0.511,
    buy: 0.318,
    use: 0.583,
    recommend: 0.12,
    retention: 0,
    purchaseNps: { promoters: 0, passives: 0, detractors: 0 },
    experienceNps: { promoters: 0, passives: 0, detractors: 0 },
    advocacyNps: { promoters: 0, passives: 0, detractors: 0 },
    support: { top: 0, middle: 0, bottom: 0 },
  },
  {
    awareness: 7880,
    consider: 0.512,
    buy: 0.318,
    use: 0.583,
    recommend: 0.121,
    retention: 0.431,
    purchaseNps: { promoters: 221, passives: 165, detractors: 95 },
    experienceNps: { promoters: 60, passives: 52, detractors: 46 },
    advocacyNps: { promoters: 7, passives: 3, detractors: 2 },
    support: { top: 171, middle: 36, bottom: 31 },
  },
  {
    awareness: 8120,
    consider: 0.546,
    buy: BUY_BEFORE_RELEASE,
    use: 0.587,
    recommend: 0.122,
    retention: 0.435,
    purchaseNps: { promoters: 241, passives: 174, detractors: 97 },
    experienceNps: { promoters: 65, passives: 60, detractors: 47 },
    advocacyNps: { promoters: 9, passives: 4, detractors: 3 },
    support: { top: 183, middle: 38, bottom: 33 },
  },
  {
    awareness: 8290,
    consider: 0.548,
    buy: 0.279,
    use: 0.587,
    recommend: 0.119,
    retention: 0.346,
    purchaseNps: { promoters: 177, passives: 166, detractors: 121 },
    experienceNps: { promoters: 61, passives: 58, detractors: 46 },
    advocacyNps: { promoters: 8, passives: 4, detractors: 2 },
    support: { top: 206, middle: 25, bottom: 17 },
  },
];

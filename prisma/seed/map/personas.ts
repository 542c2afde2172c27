import type { DemoMap } from "./map-content";

/** Both made from nine interviews and the plans people choose; everything in it is invented. */
export const PERSONAS: DemoMap["personas"] = [
  {
    key: "parent",
    name: "The busy parent",
    tagline: "Good coffee, without one more thing to think about",
    role: "Buys for the whole household",
    mark: 7,
    demographics: [
      { label: "Age", value: "34–45" },
      { label: "Household", value: "Two adults, one to three children" },
      { label: "Lives", value: "Edge of a city, in a flat or terraced house" },
      { label: "Machine", value: "Fully automatic, seldom descaled" },
      { label: "Drinks", value: "Three cups before ten o'clock" },
    ],
    goals: [
      "Never run out of coffee on a school morning",
      "Know what a month costs before saying yes",
      "Decide once, then not again for months",
    ],
    motivations: [
      "A quiet cup before everybody is up",
      "A small luxury that the family budget allows",
      "Fewer bags to carry home from the supermarket",
    ],
    painPoints: [
      "Has five minutes, and somebody calls in the third",
      "Prices that grow on the last page",
      "Boxes that arrive while everybody is on holiday",
    ],
    channels: ["social", "email", "website"],
    quotes: [
      "If I have to think about it, I've already lost.",
      "Just tell me what it costs with everything.",
    ],
    share: 0.54,
    rule: { column: "plan", value: "Regular" },
  },
  {
    key: "barista",
    name: "The home barista",
    tagline: "Weighs every dose and wants to know the farm",
    role: "Buys for themselves, advises their friends",
    mark: 26,
    demographics: [
      { label: "Age", value: "26–39" },
      { label: "Household", value: "Alone or as a couple" },
      { label: "Lives", value: "In the middle of a city" },
      { label: "Machine", value: "Portafilter and a grinder that cost more" },
      { label: "Drinks", value: "Two espressos, a filter at the weekend" },
    ],
    goals: [
      "Taste something new every month",
      "Get the roast date, the altitude and the variety",
      "Become better at it, shot by shot",
    ],
    motivations: [
      "Pride in a cup that a café would charge for",
      "Being the one others ask",
      "Knowing that the grower was paid well",
    ],
    painPoints: [
      "Beans roasted three weeks ago",
      "Descriptions that could be of any coffee",
      "The same bag twice in a row",
    ],
    channels: ["community", "social", "product"],
    quotes: ["Tell me the altitude and I'll tell you whether I want it.", "Life is too short for old beans."],
    share: 0.31,
    rule: { column: "plan", value: "Explorer" },
  },
];

import type { DemoMap } from "./map-content";

/** The purchase, looked at closely after the release that hid the shipping cost. */
export const CHECKOUT: DemoMap["sub"] = {
  of: "Purchase",
  name: "Checkout in detail",
  stages: ["Cart", "Delivery details", "Payment", "Confirmation"],
  cards: {
    Cart: [
      { lane: "touchpoints", text: "Cart page", channel: "website", evidence: "measured", source: "events" },
      {
        lane: "thoughts",
        text: "And what does it cost to get it here?",
        evidence: "research",
        persona: "parent",
        daysAgo: 30,
      },
      {
        lane: "pain-points",
        text: "No word on shipping",
        score: 5,
        evidence: "measured",
        source: "nps",
        owner: "mia",
      },
    ],
    "Delivery details": [
      {
        lane: "actions",
        text: "Types in the whole address to be told a price",
        evidence: "measured",
        source: "nps",
      },
      { lane: "feelings", text: "Impatient", score: -1, evidence: "anecdote" },
      {
        lane: "opportunities",
        text: "A price from the postcode alone",
        impact: 4,
        feasibility: 4,
        owner: "mia",
      },
    ],
    Payment: [
      { lane: "touchpoints", text: "Card form", channel: "website", evidence: "measured", source: "events" },
      {
        lane: "thoughts",
        text: "The button said “Continue”, and then I had paid",
        evidence: "measured",
        source: "nps",
      },
      {
        lane: "pain-points",
        text: "A saved card has to be entered again",
        score: 3,
        evidence: "measured",
        source: "nps",
      },
      { lane: "feelings", text: "Caught out", score: -1.5, evidence: "anecdote", source: "nps" },
    ],
    Confirmation: [
      { lane: "touchpoints", text: "Confirmation mail", channel: "email", evidence: "anecdote" },
      {
        lane: "pain-points",
        text: "It lands among the unwanted mail",
        score: 2,
        evidence: "anecdote",
        owner: "tom",
      },
      { lane: "actions", text: "Writes to support because no mail came", evidence: "research", daysAgo: 50 },
    ],
  },
};

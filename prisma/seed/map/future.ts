import type { DemoMap } from "./map-content";

/** How the team wants it to be a year from now. */
export const FUTURE: DemoMap["future"] = {
  name: "Subscription journey, future state",
  replace: [
    {
      text: "Goes back to the cart to look for the shipping cost",
      by: { text: "Sees the whole price in the cart and goes on", evidence: "assumption" },
    },
    {
      text: "I just want to see the total before I give you my card",
      by: { text: "That is what it costs. Fine.", evidence: "assumption" },
    },
    { text: "Tricked by a total that grew at the end", by: null },
    { text: "Shipping cost appears on the last page, since Checkout 2.4", by: null },
    { text: "The chosen grind is forgotten on the way", by: null },
    { text: "Total with shipping in the cart", by: null },
    {
      text: "Forgets to pause before the holidays",
      by: { text: "Is asked in June whether to pause over the summer", evidence: "assumption" },
    },
    {
      text: "Three unopened bags. Again.",
      by: { text: "They noticed before I did", evidence: "assumption" },
    },
    { text: "Pausing takes a message to support", by: null },
  ],
  add: {
    Consideration: [
      { lane: "touchpoints", text: "Price per cup on every bag", channel: "website", owner: "mia" },
    ],
    Purchase: [
      {
        lane: "touchpoints",
        text: "Shipping from the postcode, in the cart",
        channel: "website",
        owner: "mia",
      },
    ],
    Experience: [
      { lane: "touchpoints", text: "Reminder with a pause button", channel: "email", owner: "tom" },
    ],
    Advocacy: [
      { lane: "touchpoints", text: "Gift box with a card of one's own", channel: "product", owner: "ana" },
    ],
  },
  points: {
    parent: { Purchase: 1.4, Experience: 1.2 },
    barista: { Purchase: 1.5, Experience: 1.3 },
  },
};

import { CARDS_AFTER } from "./cards-after";
import { CARDS_BEFORE } from "./cards-before";
import { CHECKOUT } from "./checkout";
import { FUTURE } from "./future";
import type { DemoMap } from "./map-content";
import { PERSONAS } from "./personas";

/** The map of the demo journey. The team draws the purchase better than its customers say it is. */
export function demoMap(): DemoMap {
  return {
    personas: PERSONAS,
    lanes: [
      { kind: "goals", after: "thoughts" },
      { kind: "backstage", after: "opportunities" },
    ],
    cards: { ...CARDS_BEFORE, ...CARDS_AFTER },
    points: {
      parent: { Awareness: 0.3, Consideration: 0.6, Purchase: 1.1, Experience: 0.4, Advocacy: 1.3 },
      barista: { Awareness: 0.8, Consideration: 1.4, Purchase: 0.9, Experience: 0.5, Advocacy: 1.6 },
    },
    links: [
      {
        from: "Experience",
        to: "Consideration",
        kind: "loop",
        label: "Rates the bag, looks for the next one",
      },
      {
        from: "Awareness",
        to: "Purchase",
        kind: "skip",
        label: "A friend's gift link leads to the checkout",
      },
    ],
    sub: CHECKOUT,
    future: FUTURE,
  };
}

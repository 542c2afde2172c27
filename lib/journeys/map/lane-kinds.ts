/** What a row of the map is about; it decides what its cards carry. */
export const laneKinds = [
  "touchpoints",
  "actions",
  "thoughts",
  "feelings",
  "goals",
  "pain-points",
  "opportunities",
  "backstage",
  "metrics",
  "images",
  "text",
] as const;
export type LaneKind = (typeof laneKinds)[number];

interface LaneKindWords {
  /** the name a new lane of this kind gets */
  name: string;
  /** under the name on the map: what stands in it */
  about: string;
}

export const laneKindWords: Record<LaneKind, LaneKindWords> = {
  touchpoints: { name: "Touchpoints", about: "where we meet" },
  actions: { name: "Actions", about: "what they do" },
  thoughts: { name: "Thoughts", about: "in their words" },
  feelings: { name: "Feelings", about: "drawn and measured" },
  goals: { name: "Goals", about: "what they want" },
  "pain-points": { name: "Pain points", about: "by severity" },
  opportunities: { name: "Opportunities", about: "impact × feasibility" },
  backstage: { name: "Backstage", about: "what we do behind it" },
  metrics: { name: "Metrics", about: "what we count" },
  images: { name: "Images", about: "what it looks like" },
  text: { name: "Notes", about: "anything else" },
};

/** The lanes a new map begins with. */
export const usualLanes: readonly LaneKind[] = [
  "touchpoints",
  "actions",
  "thoughts",
  "feelings",
  "pain-points",
  "opportunities",
];

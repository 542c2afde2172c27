import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

/** What a lane of each kind is for, in a sentence for who chooses one. */
export const laneExplained: Record<LaneKind, string> = {
  touchpoints: "Where people meet us, by channel, online and offline.",
  actions: "What people do, one thing a card.",
  thoughts: "What goes through their heads, in their own words.",
  feelings: "How they feel, drawn as a curve beside what they answered.",
  goals: "What they want to get done at this stage.",
  "pain-points": "What gets in their way, with a severity from 1 to 5.",
  opportunities: "What we could do about it, by impact and feasibility.",
  backstage: "What we do where they can't see it, and with which tools.",
  metrics: "Numbers of the stage, kept up to date by themselves.",
  images: "Screenshots, photos and sketches.",
  text: "Anything that has no lane of its own.",
};

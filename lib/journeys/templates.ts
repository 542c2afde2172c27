import type { Guide } from "@/lib/journeys/map/guides";
import { type LaneKind, usualLanes } from "@/lib/journeys/map/lane-kinds";

export const templateIds = ["four-stages", "retention", "advocacy", "b2b", "blank"] as const;
export type TemplateId = (typeof templateIds)[number];

interface TemplateStage {
  name: string;
  /** what happens here, in a sentence */
  about: string;
  /** which guiding questions its empty cells ask */
  guide: Guide;
  retentionAnchor?: boolean;
}

export interface Template {
  id: TemplateId;
  title: string;
  /** for whom it is, in a sentence */
  about: string;
  stages: TemplateStage[];
  /** the rows of its map, in order */
  lanes: readonly LaneKind[];
  /** who usually takes part, as words to begin personas with */
  personas: readonly { name: string; role: string }[];
}

const awareness = {
  name: "Awareness",
  about: "People notice a need and come across you.",
  guide: "awareness",
} as const;
const consideration = {
  name: "Consideration",
  about: "They compare you with what else there is.",
  guide: "consideration",
} as const;
const purchase = {
  name: "Purchase",
  about: "They decide and buy.",
  guide: "purchase",
  retentionAnchor: true,
} as const;

/** Every journey a team can begin from; the stage of the purchase carries the retention anchor. */
export const templates: readonly Template[] = [
  {
    id: "four-stages",
    title: "Four stages",
    about: "The shortest honest journey: from first notice to life after the purchase.",
    stages: [
      awareness,
      consideration,
      purchase,
      { name: "Post-purchase", about: "They use it, need help, and judge you.", guide: "post-purchase" },
    ],
    lanes: usualLanes,
    personas: [],
  },
  {
    id: "retention",
    title: "Five stages to retention",
    about: "For products people return to: service gets a stage, and so does coming back.",
    stages: [
      awareness,
      consideration,
      purchase,
      { name: "Service", about: "They get it, use it, and ask for help.", guide: "service" },
      { name: "Retention", about: "They come back, renew or buy again.", guide: "retention" },
    ],
    lanes: [...usualLanes, "metrics"],
    personas: [],
  },
  {
    id: "advocacy",
    title: "Five stages to advocacy",
    about: "For brands that grow by word of mouth: the experience decides who recommends you.",
    stages: [
      awareness,
      consideration,
      purchase,
      { name: "Experience", about: "What was promised meets what is delivered.", guide: "experience" },
      { name: "Advocacy", about: "They recommend you, review you, bring others.", guide: "advocacy" },
    ],
    lanes: ["touchpoints", "actions", "thoughts", "feelings", "goals", "pain-points", "opportunities"],
    personas: [],
  },
  {
    id: "b2b",
    title: "B2B with several decision-makers",
    about: "For long sales: one customer is several people, and the contract is where it starts over.",
    stages: [
      {
        name: "Problem recognised",
        about: "Somebody in the company puts a name to the problem.",
        guide: "problem",
      },
      { name: "Shortlist", about: "A few suppliers remain; others join the search.", guide: "shortlist" },
      {
        name: "Evaluation",
        about: "Users try it; IT, security and purchasing ask their questions.",
        guide: "evaluation",
      },
      {
        name: "Decision",
        about: "Those with the budget agree and sign.",
        guide: "decision",
        retentionAnchor: true,
      },
      {
        name: "Onboarding",
        about: "The team starts to use it and sees the first result.",
        guide: "onboarding",
      },
      { name: "Renewal", about: "The contract is up: stay, grow or leave.", guide: "renewal" },
    ],
    lanes: [
      "goals",
      "touchpoints",
      "actions",
      "thoughts",
      "feelings",
      "pain-points",
      "opportunities",
      "backstage",
    ],
    personas: [
      { name: "The user", role: "works with it every day" },
      { name: "The champion", role: "wants it and speaks for it" },
      { name: "The budget holder", role: "decides and signs" },
      { name: "The gatekeeper", role: "IT, security or purchasing" },
    ],
  },
  {
    id: "blank",
    title: "Blank",
    about: "No stages yet. Add your own, in your own words.",
    stages: [],
    lanes: usualLanes,
    personas: [],
  },
];

/** The template of an id. */
export function templateOf(id: TemplateId): Template {
  return templates.find((template) => template.id === id)!;
}

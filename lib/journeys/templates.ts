export const templateIds = ["four-stages", "retention", "advocacy", "b2b", "blank"] as const;
export type TemplateId = (typeof templateIds)[number];

interface TemplateStage {
  name: string;
  /** what happens here, in a sentence */
  about: string;
  retentionAnchor?: boolean;
}

export interface Template {
  id: TemplateId;
  title: string;
  /** for whom it is, in a sentence */
  about: string;
  stages: TemplateStage[];
}

const awareness = { name: "Awareness", about: "People notice a need and come across you." };
const consideration = { name: "Consideration", about: "They compare you with what else there is." };
const purchase = { name: "Purchase", about: "They decide and buy.", retentionAnchor: true };

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
      { name: "Post-purchase", about: "They use it, need help, and judge you." },
    ],
  },
  {
    id: "retention",
    title: "Five stages to retention",
    about: "For products people return to: service gets a stage, and so does coming back.",
    stages: [
      awareness,
      consideration,
      purchase,
      { name: "Service", about: "They get it, use it, and ask for help." },
      { name: "Retention", about: "They come back, renew or buy again." },
    ],
  },
  {
    id: "advocacy",
    title: "Five stages to advocacy",
    about: "For brands that grow by word of mouth: the experience decides who recommends you.",
    stages: [
      awareness,
      consideration,
      purchase,
      { name: "Experience", about: "What was promised meets what is delivered." },
      { name: "Advocacy", about: "They recommend you, review you, bring others." },
    ],
  },
  {
    id: "b2b",
    title: "B2B with several decision-makers",
    about: "For long sales: one customer is several people, and the contract is where it starts over.",
    stages: [
      { name: "Problem recognised", about: "Somebody in the company puts a name to the problem." },
      { name: "Shortlist", about: "A few suppliers remain; others join the search." },
      { name: "Evaluation", about: "Users try it; IT, security and purchasing ask their questions." },
      { name: "Decision", about: "Those with the budget agree and sign.", retentionAnchor: true },
      { name: "Onboarding", about: "The team starts to use it and sees the first result." },
      { name: "Renewal", about: "The contract is up: stay, grow or leave." },
    ],
  },
  {
    id: "blank",
    title: "Blank",
    about: "No stages yet. Add your own, in your own words.",
    stages: [],
  },
];

/** The template of an id. */
export function templateOf(id: TemplateId): Template {
  return templates.find((template) => template.id === id)!;
}

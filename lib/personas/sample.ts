import type { PersonaFields } from "@/lib/personas/schema";

/** Somebody to look at, and to begin with, where a team has no persona yet. */
export const samplePersona = {
  name: "The busy parent",
  tagline: "Two children, one good coffee a day, no time to choose it",
  role: null,
  mark: 2,
  imageId: null,
  demographics: [
    { label: "Age", value: "34–45" },
    { label: "Lives in", value: "A town, near a school" },
    { label: "Household", value: "Two adults, two children" },
    { label: "Work", value: "Part time, at home on two days" },
  ],
  goals: ["Have good coffee in the house without thinking about it", "Never carry heavy shopping for it"],
  motivations: ["Ten minutes that belong to nobody else", "Being somebody who has taste, still"],
  painPoints: ["Bags pile up when a week is skipped", "The price with shipping is shown on the last page"],
  channels: ["social", "email", "website"],
  quotes: ["I just want to see the total before I give you my card."],
  share: 0.4,
  rule: null,
} satisfies PersonaFields;

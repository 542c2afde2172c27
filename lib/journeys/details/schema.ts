import { z } from "zod";

export const journeyStates = ["current", "future"] as const;
export const journeyStatuses = ["draft", "active", "archived"] as const;
export type JourneyState = (typeof journeyStates)[number];
export type JourneyStatus = (typeof journeyStatuses)[number];

export const updateDetailsSchema = z.object({
  journey: z.uuid(),
  status: z.enum(journeyStatuses).optional(),
  /** null: nobody looks after it */
  ownerId: z.uuid().nullable().optional(),
  isTemplate: z.boolean().optional(),
});
export type UpdateDetails = z.infer<typeof updateDetailsSchema>;

/** Another journey of the team, by name. */
export interface NamedJourney {
  id: string;
  name: string;
}

/** What a journey is among the team's journeys. */
export interface JourneyDetails {
  id: string;
  name: string;
  state: JourneyState;
  status: JourneyStatus;
  isTemplate: boolean;
  /** null: nobody looks after it */
  ownerId: string | null;
  /** the journey as it is now, of which this says how it shall be; null: none, or it is gone */
  futureOf: NamedJourney | null;
  /** how it shall be: the future states of this journey */
  futures: NamedJourney[];
  /** journeys with a stage that this one tells more of */
  parents: NamedJourney[];
}

import { z } from "zod";
import { journeyStates, journeyStatuses } from "@/lib/journeys/details/schema";
import { laneKinds } from "@/lib/journeys/map/lane-kinds";
import { groupSize, maxQuery } from "@/lib/search/limits";

export const searchQuerySchema = z.object({
  /** words that must all be there, in any order; case and accents make no difference */
  q: z.string().max(maxQuery, `Search for at most ${maxQuery} characters.`),
  /** at most so many of each group */
  limit: z.coerce.number().int().min(1).max(groupSize).default(groupSize),
});

/** What was found, the best first in each group; groups without anything are empty. */
export const searchAnswerSchema = z
  .object({
    journeys: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        state: z.enum(journeyStates),
        status: z.enum(journeyStatuses),
      }),
    ),
    personas: z.array(z.object({ id: z.uuid(), name: z.string(), tagline: z.string() })),
    /** cards on maps; those of hidden lanes and stages are not found */
    cards: z.array(
      z.object({
        id: z.uuid(),
        /** in one line, around what was found */
        text: z.string(),
        journey: z.object({ id: z.uuid(), name: z.string() }),
        stage: z.string(),
        lane: z.object({ name: z.string(), kind: z.enum(laneKinds) }),
      }),
    ),
  })
  .meta({ id: "SearchAnswer" });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

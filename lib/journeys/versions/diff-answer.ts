import { z } from "zod";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import { draftSchemas } from "@/lib/journeys/map/schema";
import type { MapDiff } from "@/lib/journeys/versions/diff";
import {
  type MapVersion,
  type MapVersionSummary,
  mapVersionSummarySchema,
} from "@/lib/journeys/versions/schema";
import { cardChangeLines } from "@/lib/journeys/versions/words/card-change-words";
import { digestOf } from "@/lib/journeys/versions/words/change-digest";
import { changeSentence } from "@/lib/journeys/versions/words/change-sentence";
import { frameWords } from "@/lib/journeys/versions/words/frame-words";
import type { Sides } from "@/lib/journeys/versions/words/sides";

/** Which other version of the same map; "now": the map as it is. */
export const againstQuerySchema = z.object({
  against: z
    .string()
    .default("now")
    .describe("The id of another version of the map, or `now` for the map as it is, which it is by default."),
});

/** What is different in the other one; `words` says it in sentences with names instead of ids. */
export const versionDiffSchema = z
  .object({
    from: mapVersionSummarySchema,
    /** null: the map as it is now */
    to: mapVersionSummarySchema.nullable(),
    /** everything in one sentence; empty: nothing is different */
    sentence: z.string(),
    cards: z.array(
      z.object({
        id: z.uuid(),
        changes: z.array(z.enum(["added", "removed", "moved", "reworded", "score", "details"])),
        /** null: it was added */
        before: draftSchemas.card.nullable(),
        /** null: it was removed */
        after: draftSchemas.card.nullable(),
        words: z.array(z.string()),
      }),
    ),
    /** stages, steps, lanes, personas, drawn feelings and links */
    around: z.array(
      z.object({
        kind: z.enum(itemKinds).exclude(["card"]),
        id: z.uuid(),
        change: z.enum(["added", "removed", "changed"]),
        /** whether it comes in another place among its neighbours */
        moved: z.boolean(),
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
        words: z.string(),
      }),
    ),
  })
  .meta({ id: "MapVersionDiff" });
type VersionDiffAnswer = z.infer<typeof versionDiffSchema>;

const withoutDocument = ({ document: _document, ...summary }: MapVersion): MapVersionSummary => summary;

/** What is different between two versions, as the API answers it. @param to null: the map as it is now */
export function diffAnswer({
  from,
  to,
  diff,
  sides,
}: {
  from: MapVersion;
  to: MapVersion | null;
  diff: MapDiff;
  sides: Sides;
}): VersionDiffAnswer {
  return {
    from: withoutDocument(from),
    to: to && withoutDocument(to),
    sentence: changeSentence(digestOf(diff), sides.after.personas),
    cards: diff.cards.map((one) => ({
      ...one,
      words: cardChangeLines(one, sides).map(({ words }) => words),
    })),
    around: diff.frame.map(({ isMoved, ...one }) => {
      const { what, how } = frameWords({ isMoved, ...one }, sides);
      return { ...one, moved: isMoved, words: `${what}: ${how}` };
    }),
  };
}

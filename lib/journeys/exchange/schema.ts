import { z } from "zod";
import { exportFormats } from "@/lib/journeys/exchange/formats";

/** Not strict: `team` may stand beside it. */
export const exportQuerySchema = z.object({
  format: z.enum(exportFormats, { error: `Say which format: ${exportFormats.join(", ")}.` }),
});

/** A journey that came from a file. `notes`: what was left out or added, in sentences. */
export const importedJourneySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  notes: z.array(z.string()),
});
export type ImportedJourney = z.infer<typeof importedJourneySchema>;

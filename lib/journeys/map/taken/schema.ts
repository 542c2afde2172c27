import { z } from "zod";

export const takingSchema = z.object({
  journey: z.uuid(),
  /** what was removed, or changed */
  item: z.uuid(),
  /** of the map at which it was changed; null: it is gone */
  revision: z.int().min(0).nullable(),
  /** what stood in it before; null: no words */
  text: z.string().max(20_000).nullable(),
});
export type TakingInput = z.infer<typeof takingSchema>;

/** Which edit took something from the map, or words from it. */
export interface Taking {
  /** who did it; null: an API token, somebody who is gone, or nobody knows any more */
  by: string | null;
  /** it was a whole earlier version that was restored */
  restored: boolean;
  /** the newest kept version in which it stands as it was before; null: none */
  version: { id: string; name: string } | null;
}

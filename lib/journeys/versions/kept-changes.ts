import { z } from "zod";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import type { ChangeDigest } from "@/lib/journeys/versions/words/change-digest";

const count = z.int().min(0);
const frameKind = z.enum(itemKinds).exclude(["card"]);
const whole = ["added", "removed", "changed"] as const;

const digestSchema: z.ZodType<ChangeDigest> = z.object({
  counts: z.object({
    added: count,
    removed: count,
    moved: count,
    reworded: count,
    score: count,
    details: count,
    frame: count,
  }),
  named: z.array(
    z.object({
      kind: frameKind,
      name: z.string(),
      change: z.enum([...whole, "moved", "renamed"]),
      was: z.string(),
    }),
  ),
  groups: z.array(z.object({ kind: frameKind, change: z.enum(whole), count })),
});

/** What is kept with a version of how it differs from the one before it. */
const keptChangesSchema = z.object({
  /** the version before; null: there was none */
  since: z.uuid().nullable(),
  /** null: there was none before */
  digest: digestSchema.nullable(),
});
export type KeptChanges = z.infer<typeof keptChangesSchema>;

/**
 * What was kept with a version, as far as it is still right.
 * @param since the version that is before it now
 * @returns null: to be counted (anew): never done, by an older release, or against another version
 */
export function readKeptChanges(kept: unknown, since: string | null): KeptChanges | null {
  const { data } = keptChangesSchema.safeParse(kept);
  return data?.since === since ? data : null;
}

import { z } from "zod";

/** What a stored picture is known by. */
export const storedImageSchema = z
  .object({ id: z.uuid(), width: z.int().min(1), height: z.int().min(1) })
  .meta({ id: "Image" });
export type StoredImage = z.infer<typeof storedImageSchema>;

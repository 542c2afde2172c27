import { z } from "zod";

/** The query of every list: keyset by id, oldest first. */
export const pageQuerySchema = z.object({
  /** the `next` of the page before */
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** `/{id}` in an address. What can't be an id is NOT_FOUND, like an id of nobody, so any text passes here. */
export const idParamsSchema = z.object({ id: z.string() });

import { z } from "zod";

/** What a tab says of itself; who it belongs to is said by the session. */
export const presenceSchema = z.strictObject({
  /** made by the tab when it opens */
  tab: z.uuid(),
  /** the card it is in; null: none */
  cardId: z.uuid().nullable(),
  /** the cell of the grid it is in, also an empty one */
  cell: z.strictObject({ laneId: z.uuid(), columnId: z.uuid() }).optional(),
  /** it is being closed */
  gone: z.literal(true).optional(),
});
export type Presence = z.infer<typeof presenceSchema>;

/** Somebody who has the map open, in at least one tab. */
export interface LivePerson {
  userId: string;
  name: string;
  tabs: { tab: string; cardId: string | null; cell: { laneId: string; columnId: string } | null }[];
}

/** The first word of a stream. */
export interface LiveHello {
  revision: number;
  /** the reader */
  userId: string;
  role: string;
}

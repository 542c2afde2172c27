import { z } from "zod";
import { maxSharePassword, minSharePassword } from "@/lib/journeys/sharing/limits";

export const newShareSchema = z.object({
  journey: z.uuid(),
  /** null: whoever has the link may look */
  password: z
    .string()
    .min(minSharePassword, `Use at least ${minSharePassword} characters.`)
    .max(maxSharePassword, `Use at most ${maxSharePassword} characters.`)
    .nullable(),
  /** null: until it is revoked */
  expiresAt: z.iso.datetime().nullable(),
  /** whether the numbers of the stages are shown */
  showsNumbers: z.boolean(),
});
export type NewShare = z.infer<typeof newShareSchema>;

export const unlockShareSchema = z.object({
  token: z.string().max(200),
  password: z.string().min(1, "Type the password.").max(1_000, "This is not the password."),
});

/** A public link as a list shows it; the link itself is shown once, when it is made. */
export interface ShareSummary {
  id: string;
  createdAt: Date;
  /** null: somebody who is gone, or an API token */
  createdBy: string | null;
  /** null: until it is revoked */
  expiresAt: Date | null;
  hasPassword: boolean;
  showsNumbers: boolean;
}

"use server";

import { cookies, headers } from "next/headers";
import { z } from "zod";
import { publicAction, teamAction } from "@/lib/action";
import { clientAddress } from "@/lib/client-address";
import { env } from "@/lib/env";
import { createShare, revokeShare } from "@/lib/journeys/sharing/mutations";
import { shareCookie } from "@/lib/journeys/sharing/pass";
import { listShares } from "@/lib/journeys/sharing/queries";
import { newShareSchema, unlockShareSchema } from "@/lib/journeys/sharing/schema";
import { unlockShare } from "@/lib/journeys/sharing/unlocking/mutations";

const team = z.string();

export const createShareAction = teamAction("editor")
  .inputSchema(newShareSchema.extend({ team }))
  .action(async ({ ctx: { scope }, parsedInput }) => {
    const { token } = await createShare(scope, parsedInput, new Date());
    return { token };
  });

/** Read when the dialog opens, which no page waits for. */
export const listSharesAction = teamAction("editor")
  .inputSchema(z.object({ team, journey: z.uuid() }))
  .action(({ ctx: { scope }, parsedInput: { journey } }) => listShares(scope, { journey, now: new Date() }));

export const revokeShareAction = teamAction("editor")
  .inputSchema(z.object({ team, share: z.uuid() }))
  .action(({ ctx: { scope }, parsedInput: { share } }) => revokeShare(scope, { share }, new Date()));

/** Opens a link with a password for this browser. */
export const unlockShareAction = publicAction
  .inputSchema(unlockShareSchema)
  .action(async ({ parsedInput: { token, password } }) => {
    const forwarded = (await headers()).get("x-forwarded-for");
    const address = clientAddress(forwarded, env().TRUST_PROXY === "1");
    const pass = await unlockShare({ token, password, address }, new Date());
    const { name, options } = shareCookie(token, env().NEXTAUTH_URL?.startsWith("https://") ?? false);
    (await cookies()).set(name, pass, options);
  });

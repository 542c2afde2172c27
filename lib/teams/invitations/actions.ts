"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { accountAction, teamAction } from "@/lib/action";
import { formatDate } from "@/lib/format";
import { acceptInvitation, createInvitation, revokeInvitation } from "./mutations";
import { invitationTokenField, newInvitationSchema } from "./schema";

export const createInvitationAction = teamAction("admin")
  .inputSchema(newInvitationSchema.extend({ team: z.string() }))
  .action(async ({ ctx: { scope }, parsedInput: { role, note } }) => {
    const { token, expiresAt } = await createInvitation(scope, { role, note }, new Date());
    revalidatePath(`/${scope.team.slug}/settings/members`);
    return { path: `/invite/${token}`, until: formatDate(expiresAt, scope.team.timeZone) };
  });

export const revokeInvitationAction = teamAction("admin")
  .inputSchema(z.object({ team: z.string(), id: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput: { id } }) => {
    await revokeInvitation(scope, { id }, new Date());
    revalidatePath(`/${scope.team.slug}/settings/members`);
  });

export const acceptInvitationAction = accountAction
  .inputSchema(z.object({ token: invitationTokenField }))
  .action(({ ctx: { session }, parsedInput: { token } }) => acceptInvitation(session, token, new Date()));

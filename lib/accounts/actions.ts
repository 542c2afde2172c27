"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { accountAction, publicAction } from "@/lib/action";
import { clientAddress } from "@/lib/client-address";
import { env } from "@/lib/env";
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  renamePerson,
  saveTheme,
  signUp,
  signUpByInvitation,
} from "./mutations";
import { changePasswordSchema, joinSchema, profileSchema, signUpSchema, themeSchema } from "./schema";

async function addressOfClient(): Promise<string | null> {
  return clientAddress((await headers()).get("x-forwarded-for"), env().TRUST_PROXY === "1");
}

export const signUpAction = publicAction
  .inputSchema(signUpSchema)
  .action(async ({ parsedInput }) => signUp(parsedInput, await addressOfClient(), new Date()));

export const signUpByInvitationAction = publicAction
  .inputSchema(joinSchema)
  .action(async ({ parsedInput }) => signUpByInvitation(parsedInput, await addressOfClient(), new Date()));

export const endSessionAction = accountAction
  .inputSchema(z.object({ id: z.uuid() }))
  .action(async ({ ctx: { session }, parsedInput: { id } }) => {
    await endOwnSession(session, id);
    revalidatePath("/account");
  });

export const endOtherSessionsAction = accountAction.action(async ({ ctx: { session } }) => {
  const ended = await endOtherSessions(session);
  revalidatePath("/account");
  return { ended };
});

export const changePasswordAction = accountAction
  .inputSchema(changePasswordSchema)
  .action(async ({ ctx: { session }, parsedInput }) => {
    await changePassword(session, parsedInput, new Date());
    revalidatePath("/account");
  });

export const renamePersonAction = accountAction
  .inputSchema(profileSchema)
  .action(async ({ ctx: { session }, parsedInput: { name } }) => {
    await renamePerson(session, name);
    revalidatePath("/", "layout");
  });

export const saveThemeAction = accountAction
  .inputSchema(themeSchema)
  .action(async ({ ctx: { session }, parsedInput: { theme } }) => saveTheme(session, theme));

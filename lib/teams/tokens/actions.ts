"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { createToken, revokeToken } from "./mutations";
import { newTokenSchema } from "./schema";

export const createTokenAction = teamAction("admin")
  .inputSchema(newTokenSchema.extend({ team: z.string() }))
  .action(async ({ ctx: { scope }, parsedInput: { name, role } }) => {
    const { token } = await createToken(scope, { name, role }, new Date());
    revalidatePath(`/${scope.team.slug}/settings/tokens`);
    return { token };
  });

export const revokeTokenAction = teamAction("admin")
  .inputSchema(z.object({ team: z.string(), id: z.uuid() }))
  .action(async ({ ctx: { scope }, parsedInput: { id } }) => {
    await revokeToken(scope, { id }, new Date());
    revalidatePath(`/${scope.team.slug}/settings/tokens`);
  });

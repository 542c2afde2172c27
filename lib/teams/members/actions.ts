"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { teamAction } from "@/lib/action";
import { changeMemberRole, leaveTeam, removeMember } from "./mutations";
import { changeRoleSchema, removeMemberSchema } from "./schema";

const team = { team: z.string() };

export const changeMemberRoleAction = teamAction("admin")
  .inputSchema(changeRoleSchema.extend(team))
  .action(async ({ ctx: { scope }, parsedInput: { userId, role } }) => {
    await changeMemberRole(scope, { userId, role }, new Date());
    revalidatePath(`/${scope.team.slug}/settings/members`);
  });

export const removeMemberAction = teamAction("admin")
  .inputSchema(removeMemberSchema.extend(team))
  .action(async ({ ctx: { scope }, parsedInput: { userId } }) => {
    await removeMember(scope, { userId }, new Date());
    revalidatePath(`/${scope.team.slug}/settings/members`);
  });

/** Anybody may leave, viewers too. */
export const leaveTeamAction = teamAction("viewer")
  .inputSchema(z.object(team))
  .action(({ ctx: { scope } }) => leaveTeam(scope, new Date()));

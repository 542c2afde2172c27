"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { accountAction, teamAction } from "@/lib/action";
import { AppError } from "@/lib/errors";
import { type RateLimit, takeAttempt } from "@/lib/rate-limits";
import { createTeam, updateTeamSettings } from "./mutations";
import { newTeamSchema, teamSettingsSchema } from "./schema";

const teamsPerPerson: RateLimit = { name: "new-team", attempts: 20, windowMinutes: 24 * 60 };

export const createTeamAction = accountAction
  .inputSchema(newTeamSchema)
  .action(async ({ ctx: { session }, parsedInput }) => {
    const now = new Date();
    if (!(await takeAttempt(teamsPerPerson, session.userId, now))) {
      throw new AppError("LIMIT", "These are many new teams for one day. Try again tomorrow.");
    }
    return createTeam(session, parsedInput, now);
  });

export const updateTeamSettingsAction = teamAction("admin")
  .inputSchema(teamSettingsSchema.extend({ team: z.string() }))
  .action(async ({ ctx: { scope }, parsedInput: { team: _team, ...settings } }) => {
    const saved = await updateTeamSettings(scope, settings, new Date());
    // Under another address the page loads afresh; this one is gone and would show as not found meanwhile.
    if (saved.slug === scope.team.slug) revalidatePath("/", "layout");
    return saved;
  });

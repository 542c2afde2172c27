import { z } from "zod";
import { isTimeZone } from "@/lib/dates";
import type { Role } from "@/lib/roles";
import { slugProblem } from "./slug";

/** A team as the switcher lists it. */
export interface TeamSummary {
  slug: string;
  name: string;
  role: Role;
}

const slugField = z
  .string()
  .trim()
  .superRefine((slug, context) => {
    const problem = slugProblem(slug);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });

export const teamNameField = z
  .string()
  .trim()
  .min(1, "Give the team a name.")
  .max(80, "Use at most 80 characters.");

export const timeZoneField = z.string().refine(isTimeZone, "Choose a time zone from the list.");

/** The parts of a team's settings; `minimumN` is how many answers or people it takes before anything is called. */
export const teamSettingsSchema = z.object({
  name: teamNameField,
  slug: slugField,
  timeZone: timeZoneField,
  fiscalYearStartMonth: z.coerce.number().int().min(1).max(12),
  minimumN: z.coerce
    .number("Enter a number.")
    .int("Enter a whole number.")
    .min(1, "At least 1.")
    .max(100_000, "At most 100,000."),
});

/** A new team; without a slug one is made of the name. */
export const newTeamSchema = teamSettingsSchema.partial({
  slug: true,
  fiscalYearStartMonth: true,
  minimumN: true,
});

export type TeamSettingsInput = z.output<typeof teamSettingsSchema>;
export type NewTeamInput = z.output<typeof newTeamSchema>;

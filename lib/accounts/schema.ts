import { z } from "zod";
import { invitationTokenField } from "@/lib/teams/invitations/schema";
import { teamNameField, timeZoneField } from "@/lib/teams/schema";
import { passwordProblem } from "./password-rule";

/** A browser somebody is signed in with. */
export interface OwnSession {
  id: string;
  /** Worded: "Firefox on Linux". */
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}

const personNameField = z.string().trim().min(1, "Tell us your name.").max(80, "Use at most 80 characters.");

const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "This is too long for an address.")
  .pipe(z.email("This is not a complete e-mail address."));

const newPasswordField = z.string().superRefine((password, context) => {
  const problem = passwordProblem(password);
  if (problem) context.addIssue({ code: "custom", message: problem });
});

const person = { name: personNameField, email: emailField, password: newPasswordField };

function refuseOwnName(
  input: { name: string; email: string; password: string },
  context: z.RefinementCtx,
): void {
  const message = passwordProblem(input.password, [input.name, input.email]);
  if (message) context.addIssue({ code: "custom", message, path: ["password"] });
}

/** A new person with a team of their own. */
export const signUpSchema = z
  .object({ ...person, teamName: teamNameField, timeZone: timeZoneField })
  .superRefine(refuseOwnName);

/** A new person who joins a team by a link. */
export const joinSchema = z.object({ ...person, token: invitationTokenField }).superRefine(refuseOwnName);

export const changePasswordSchema = z.object({
  current: z.string().min(1, "Enter your password of now."),
  next: newPasswordField,
});

export const profileSchema = z.object({ name: personNameField });

export const themeSchema = z.object({ theme: z.enum(["system", "light", "dark"]) });

export type SignUpInput = z.output<typeof signUpSchema>;
export type JoinInput = z.output<typeof joinSchema>;
export type ChangePasswordInput = z.output<typeof changePasswordSchema>;

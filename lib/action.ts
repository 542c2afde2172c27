import "server-only";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { currentSession } from "@/lib/auth";
import { AppError, type ErrorCode, internalErrorWords } from "@/lib/errors";
import { logError } from "@/lib/log";
import { textProblem } from "@/lib/plain-text";
import { roles } from "@/lib/roles";
import { requireScope } from "@/lib/scope";

/** What a client is told of a failure. */
export interface ActionError {
  code: ErrorCode;
  message: string;
  details?: Record<string, unknown>;
}

function toActionError(error: unknown): ActionError {
  if (error instanceof AppError) return { code: error.code, message: error.message, details: error.details };
  return { code: "INTERNAL", message: internalErrorWords(logError(error)) };
}

const base = createSafeActionClient({
  defaultValidationErrorsShape: "flattened",
  handleServerError: toActionError,
  defineMetadataSchema: () => z.object({ role: z.enum(roles).optional() }),
});

/** What no action can keep is refused before any of them sees it. */
const checked = base.use(async ({ next, clientInput }) => {
  const problem = textProblem(clientInput);
  if (problem) throw new AppError("INVALID", problem);
  return next();
});

/** Actions of anybody: signing up, accepting an invitation. They limit themselves. */
export const publicAction = checked.metadata({});

/** Actions of a signed-in person that belong to no team: my account, my sessions, a new team. `ctx.session`. */
export const accountAction = checked.metadata({}).use(async ({ next }) => {
  const session = await currentSession();
  if (!session) throw new AppError("UNAUTHENTICATED");
  return next({ ctx: { session } });
});

const teamField = z.object({ team: z.string().min(1) });

/**
 * Actions in a team. The input carries `team`, the slug; the role needed is given here, next to the verb, and checked before
 * anything else runs: `teamAction("editor").inputSchema(schema.extend({ team: z.string() })).action(({ ctx: { scope }, parsedInput }) => …)`.
 */
export function teamAction(role: (typeof roles)[number]) {
  return checked.metadata({ role }).use(async ({ next, clientInput }) => {
    const named = teamField.safeParse(clientInput);
    if (!named.success) throw new AppError("INVALID", "The team is missing from this request.");
    return next({ ctx: { scope: await requireScope(named.data.team, role) } });
  });
}

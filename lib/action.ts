import "server-only";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { currentSession } from "@/lib/auth";
import { AppError, type ErrorCode, internalErrorWords } from "@/lib/errors";
import { logError } from "@/lib/log";
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

/** Actions of anybody: signing up, accepting an invitation. They limit themselves. */
export const publicAction = base.metadata({});

/** Actions of a signed-in person that belong to no team: my account, my sessions, a new team. `ctx.session`. */
export const accountAction = base.metadata({}).use(async ({ next }) => {
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
  return base.metadata({ role }).use(async ({ next, clientInput }) => {
    const named = teamField.safeParse(clientInput);
    if (!named.success) throw new AppError("INVALID", "The team is missing from this request.");
    return next({ ctx: { scope: await requireScope(named.data.team, role) } });
  });
}

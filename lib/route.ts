import "server-only";
import type { ZodType, z } from "zod";
import { AppError, internalErrorWords } from "@/lib/errors";
import { logError } from "@/lib/log";
import { textProblem } from "@/lib/plain-text";
import type { Role } from "@/lib/roles";
import { requireApiScope, type Scope } from "@/lib/scope";

/** An error as RFC 9457 problem+json with our code in it. */
function problemResponse(error: unknown): Response {
  const known = error instanceof AppError ? error : null;
  const status = known?.status ?? 500;
  const body = {
    type: "about:blank",
    title: known?.code ?? "INTERNAL",
    status,
    code: known?.code ?? "INTERNAL",
    detail: known ? known.message : internalErrorWords(logError(error)),
    ...(known?.details ? { details: known.details } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** Whether the client went away in the middle, which is nobody's failure, and hears no answer. */
function isGone(error: unknown, { signal }: Request): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === "ECONNRESET" || ["AbortError", "ResponseAborted"].includes(error.name);
}

type Issue = z.core.$ZodIssue;

/** Of "one of these shapes", what is wrong with the shape that comes closest; "Invalid input" would help nobody. */
function closestIssues(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0]!;
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Parses one part of a request; the first problem becomes the sentence, all of them the details. @throws INVALID */
function parseInput<T extends ZodType>(schema: T, value: unknown, what: string): z.output<T> {
  const problem = textProblem(value);
  if (problem) throw new AppError("INVALID", problem);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues
    .flatMap(closestIssues)
    .map(({ path, message }) => ({ path: path.join("."), message }));
  const first = issues[0]!;
  throw new AppError(
    "INVALID",
    `The ${what} is not right: ${first.path ? `${first.path}: ` : ""}${first.message}`,
    {
      details: { issues },
    },
  );
}

const jsonBytes = 2 * 1024 * 1024;

/** The body as text, read no further than a JSON body may go. */
async function readText(request: Request): Promise<string> {
  const tooLarge = new AppError("LIMIT", "The body is larger than 2 MB. Send less at a time.", {
    status: 413,
  });
  if (Number(request.headers.get("content-length") ?? 0) > jsonBytes) throw tooLarge;
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > jsonBytes) throw tooLarge;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("INVALID", "The body is not JSON. Send application/json.");
  }
}

interface Operation<P extends ZodType, Q extends ZodType, B extends ZodType> {
  role: Role;
  params?: P;
  query?: Q;
  /** absent: the body is not read here (none, or a stream the handler reads itself) */
  body?: B;
}

interface Input<P extends ZodType, Q extends ZodType, B extends ZodType> {
  scope: Scope;
  request: Request;
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
}

/**
 * A handler of the API: scope first, then params, query and body by their schemas, then `run`, whose plain value is answered
 * as JSON (a Response as it is). Every error becomes problem+json.
 */
export function apiRoute<P extends ZodType, Q extends ZodType, B extends ZodType>(
  operation: Operation<P, Q, B>,
  run: (input: Input<P, Q, B>) => Promise<unknown>,
) {
  return async (
    request: Request,
    context: { params: Promise<Record<string, string | string[] | undefined>> },
  ): Promise<Response> => {
    try {
      const scope = await requireApiScope(request, operation.role);
      const search = Object.fromEntries(new URL(request.url).searchParams);
      const params = (
        operation.params ? parseInput(operation.params, await context.params, "address") : {}
      ) as z.output<P>;
      const query = (operation.query ? parseInput(operation.query, search, "query") : {}) as z.output<Q>;
      const body = (
        operation.body ? parseInput(operation.body, await readJson(request), "body") : undefined
      ) as z.output<B>;
      const answer = await run({ scope, request, params, query, body });
      if (answer instanceof Response) {
        if (!answer.headers.has("cache-control")) answer.headers.set("cache-control", "no-store");
        return answer;
      }
      return Response.json(answer, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      return isGone(error, request) ? new Response(null, { status: 499 }) : problemResponse(error);
    }
  };
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];

/**
 * Handlers for what an address of the API doesn't do: they answer 405 as problem+json and name what it does.
 * @param has the methods it has
 */
export function otherMethods<Has extends Method>(
  ...has: Has[]
): Record<Exclude<Method, Has> | "OPTIONS", () => Response> {
  const head = (has as string[]).includes("GET") ? ["HEAD"] : [];
  const allow = [...has, ...head, "OPTIONS"].join(", ");
  const refuse = () => {
    const words = `This address takes only ${allow}.`;
    const response = problemResponse(new AppError("INVALID", words, { status: 405 }));
    response.headers.set("allow", allow);
    return response;
  };
  const others = methods.map((method) => [method, refuse] as const);
  // With the others written out, Next would name all of them.
  const options = () => new Response(null, { status: 204, headers: { allow } });
  return { ...Object.fromEntries(others), OPTIONS: options } as ReturnType<typeof otherMethods<Has>>;
}

/** The answer of every address under /api that there isn't. */
export function unknownAddress(): Response {
  return problemResponse(
    new AppError("NOT_FOUND", "There is nothing at this address. /api/v1/openapi.json says what there is."),
  );
}

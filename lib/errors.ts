/** Every foreseen failure has one of these codes, and each code one status and one set of words. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "INVALID"
  | "LIMIT"
  | "INTERNAL";

const statusByCode: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 422,
  LIMIT: 429,
  INTERNAL: 500,
};

const wordsByCode: Record<ErrorCode, string> = {
  UNAUTHENTICATED: "Sign in to go on.",
  FORBIDDEN: "Your role in this team does not allow this.",
  NOT_FOUND: "There is nothing here, or it belongs to another team.",
  CONFLICT: "Somebody changed this in the meantime. Load it again.",
  INVALID: "Something in what was sent is not right.",
  LIMIT: "This is more than allowed. Try again later or with less.",
  INTERNAL: "Something went wrong on our side.",
};

/**
 * A foreseen failure. `message` is shown to people, so it says what happened and what to do; `details` is plain data for
 * the caller (a field's name, the current version of a card). LIMIT is 429, or 413 when `status` says so.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: Record<string, unknown> | undefined;

  constructor(
    code: ErrorCode,
    message?: string,
    options: { details?: Record<string, unknown>; status?: number; cause?: unknown } = {},
  ) {
    super(message ?? wordsByCode[code], options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.status = options.status ?? statusByCode[code];
    this.details = options.details;
  }
}

/** What an unforeseen error may say to the outside: nothing but the id under which it was logged. */
export function internalErrorWords(id: string): string {
  return `${wordsByCode.INTERNAL} If it happens again, tell support this number: ${id}.`;
}

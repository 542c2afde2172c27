/** What a server action answers, as far as a form cares. */
interface ActionResult {
  serverError?: { code: string; message: string; details?: Record<string, unknown> };
  validationErrors?: { formErrors?: string[]; fieldErrors?: Record<string, string[] | undefined> };
}

export interface ActionFailure {
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

/** Why an action did not do what was asked, in a sentence; null when it did. */
export function failureOf(result: ActionResult | undefined): ActionFailure | null {
  if (!result)
    return { code: "INTERNAL", message: "There was no answer. Check your connection and try again." };
  if (result.serverError) return result.serverError;
  if (!result.validationErrors) return null;
  const { formErrors = [], fieldErrors = {} } = result.validationErrors;
  const first = formErrors[0] ?? Object.values(fieldErrors).find((messages) => messages?.length)?.[0];
  return { code: "INVALID", message: first ?? "Something in what was sent is not right." };
}

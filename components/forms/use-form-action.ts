"use client";

import { useState, useTransition } from "react";

/** What a server action of ours answers, as far as a form cares. */
export interface ActionAnswer<Data> {
  data?: Data;
  serverError?: { code: string; message: string; details?: Record<string, unknown> };
  validationErrors?: { formErrors?: string[]; fieldErrors?: Record<string, string[] | undefined> };
}

interface Problems {
  message: string | null;
  fields: Record<string, string>;
}

const none: Problems = { message: null, fields: {} };
const unreached = "That didn’t reach us. Check your connection and try again.";

function problemsOf(answer: ActionAnswer<unknown>): Problems {
  const { serverError, validationErrors } = answer;
  const field = serverError?.details?.field;
  if (serverError && typeof field === "string")
    return { message: null, fields: { [field]: serverError.message } };
  if (serverError) return { message: serverError.message, fields: {} };
  const fields = Object.entries(validationErrors?.fieldErrors ?? {}).flatMap(([name, messages]) =>
    messages?.[0] ? [[name, messages[0]]] : [],
  );
  return { message: validationErrors?.formErrors?.[0] ?? null, fields: Object.fromEntries(fields) };
}

/**
 * Sends a form's input to a server action and keeps what came back wrong: a sentence for the form, one for each field.
 * `onDone` runs when all went well, still pending, so that going elsewhere shows as part of the same step.
 */
export function useFormAction<Input, Data>(
  action: (input: Input) => Promise<ActionAnswer<Data>>,
  onDone: (data: Data, input: Input) => void | Promise<void>,
) {
  const [problems, setProblems] = useState<Problems>(none);
  const [pending, start] = useTransition();
  const submit = (input: Input) =>
    start(async () => {
      try {
        const answer = await action(input);
        const found = problemsOf(answer);
        setProblems(found);
        if (found.message === null && Object.keys(found.fields).length === 0)
          await onDone(answer.data as Data, input);
      } catch {
        setProblems({ message: unreached, fields: {} });
      }
    });
  return {
    pending,
    submit,
    message: problems.message,
    errorOf: (field: string) => problems.fields[field] ?? null,
  };
}

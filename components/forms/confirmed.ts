import type { ActionAnswer } from "./use-form-action";

/** Waits for an action and throws when it was refused, for dialogs that then stay open. Returns its data. */
export async function confirmed<Data>(answer: Promise<ActionAnswer<Data>>): Promise<Data> {
  const { data, serverError, validationErrors } = await answer;
  if (serverError) throw new Error(serverError.message);
  if (validationErrors) throw new Error("Something in what was sent is not right.");
  return data as Data;
}

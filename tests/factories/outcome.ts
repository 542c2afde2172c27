/** How each of these calls, already under way, ended: "done" or the code of its error. */
export function codesOf(calls: Promise<unknown>[]): Promise<string[]> {
  return Promise.all(
    calls.map((call) =>
      call.then(
        () => "done",
        (error: { code?: string }) => error.code ?? String(error),
      ),
    ),
  );
}

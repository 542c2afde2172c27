/**
 * Why a value that came from outside can't be kept as it is, or null. PostgreSQL's text holds neither NUL nor half a character
 * (a lone surrogate), and a key `__proto__` would be lost on the way through plain objects. Looks into lists and objects.
 */
export function textProblem(value: unknown): string | null {
  if (typeof value === "string") {
    if (value.includes("\u0000")) return "A text contains a NUL character. Remove it and send it again.";
    return value.isWellFormed() ? null : "A text contains half a character. Remove it and send it again.";
  }
  if (Array.isArray(value)) return firstProblem(value);
  if (typeof value !== "object" || value === null) return null;
  if (Object.hasOwn(value, "__proto__")) return "The name __proto__ can't be used here.";
  return firstProblem(Object.keys(value)) ?? firstProblem(Object.values(value));
}

function firstProblem(values: readonly unknown[]): string | null {
  for (const value of values) {
    const problem = textProblem(value);
    if (problem) return problem;
  }
  return null;
}

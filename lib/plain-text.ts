/** Nothing of ours goes a tenth as deep; what does would make whoever works through it run out of stack. */
const maxDepth = 64;

/**
 * Why a value that came from outside can't be kept as it is, or null. PostgreSQL's text holds neither NUL nor half a character
 * (a lone surrogate), and a key `__proto__` would be lost on the way through plain objects. Looks into lists and objects, 64 deep at most.
 */
export function textProblem(value: unknown): string | null {
  return problemAt(value, 0);
}

function problemAt(value: unknown, depth: number): string | null {
  if (typeof value === "string") {
    if (value.includes("\u0000")) return "A text contains a NUL character. Remove it and send it again.";
    return value.isWellFormed() ? null : "A text contains half a character. Remove it and send it again.";
  }
  if (typeof value !== "object" || value === null) return null;
  if (depth >= maxDepth)
    return `Lists and objects lie more than ${maxDepth} deep in one another. Send it flatter.`;
  if (Array.isArray(value)) return firstProblem(value, depth + 1);
  if (Object.hasOwn(value, "__proto__")) return "The name __proto__ can't be used here.";
  return firstProblem(Object.keys(value), depth + 1) ?? firstProblem(Object.values(value), depth + 1);
}

function firstProblem(values: readonly unknown[], depth: number): string | null {
  for (const value of values) {
    const problem = problemAt(value, depth);
    if (problem) return problem;
  }
  return null;
}

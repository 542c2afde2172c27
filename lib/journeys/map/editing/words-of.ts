import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";

const words = ["text", "name", "label"];

/** What somebody wrote in these ops, a line each. */
export function wordsOf(ops: readonly PlainOp[]): string {
  return ops
    .flatMap((op) => {
      const fields = op.op === "put" ? op.item : op.op === "patch" ? op.patch : {};
      return words.map((name) => (fields as Record<string, unknown>)[name]);
    })
    .filter((text) => typeof text === "string" && text !== "")
    .join("\n");
}

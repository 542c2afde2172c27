import { brokenImageWords } from "@/lib/images/limits";
import { fileSizeProblem, planImage } from "@/lib/images/plan-image";
import type { StoredImage } from "@/lib/images/schema";
import { redrawImage } from "./redraw-image";

type ImageOutcome = { image: StoredImage } | { problem: string };

const unreadable = "The file can't be read. Was it moved or removed? Choose it again.";
const offline = "The picture couldn't be sent. Check that you are online, then choose it again.";

/** The picture as it will be sent. */
async function prepared(file: File): Promise<{ body: Blob } | { problem: string }> {
  const tooLarge = fileSizeProblem(file.name, file.size);
  if (tooLarge) return { problem: tooLarge };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { problem: unreadable };
  const plan = planImage(new Uint8Array(bytes));
  if ("problem" in plan) return plan;
  if (plan.send === "as it is") return { body: new Blob([bytes]) };
  const body = await redrawImage(new Blob([bytes]));
  return body ? { body } : { problem: brokenImageWords };
}

/**
 * Looks at a chosen file, makes it smaller where that is wanted, and stores it. Whatever can't be taken is said before
 * anything is sent. @param team slug
 */
export async function uploadImage(team: string, file: File): Promise<ImageOutcome> {
  const ready = await prepared(file);
  if ("problem" in ready) return ready;
  const address = `/api/v1/images?team=${encodeURIComponent(team)}`;
  const headers = { "content-type": "application/octet-stream" };
  const response = await fetch(address, { method: "POST", body: ready.body, headers }).catch(() => null);
  const answer: unknown = await response?.json().catch(() => null);
  if (response?.ok && answer) return { image: answer as StoredImage };
  const { detail } = (answer ?? {}) as { detail?: unknown };
  return { problem: typeof detail === "string" ? detail : offline };
}

import "server-only";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Scope } from "@/lib/scope";
import { lockReview } from "../locking/queries";
import type { SaveNotes } from "../schema";

/**
 * Keeps the notes of a review that is not closed. Saved while typing, so not audited line by line; the record is what stands
 * when it is closed.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when it is closed, or with `details.notes` and `details.version` when somebody else
 * saved after `version`
 */
export async function saveNotes(scope: Scope, input: SaveNotes): Promise<{ version: number }> {
  return withTeam(scope, async (tx) => {
    const review = await lockReview(tx, scope, input.reviewId, "write");
    const { version, notes } = review;
    if (notes === input.notes) return { version };
    if (version !== input.version) {
      throw new AppError("CONFLICT", "Somebody else wrote here in the meantime. Both texts are kept.", {
        details: { notes, version },
      });
    }
    await tx.review.update({
      where: { teamId_id: { teamId: scope.teamId, id: review.id } },
      data: { notes: input.notes, version: version + 1 },
    });
    return { version: version + 1 };
  });
}

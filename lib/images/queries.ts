import "server-only";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";

/** A picture with its bytes. @throws NOT_FOUND for an id that is not one of this team's */
export async function getImage(
  scope: Scope,
  id: string,
  tx?: Tx,
): Promise<{ contentType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const image =
    isId(id) &&
    (await withTeam(
      scope,
      (open) =>
        open.image.findUnique({
          where: { teamId_id: { teamId: scope.teamId, id } },
          select: { contentType: true, bytes: true },
        }),
      tx,
    ));
  if (!image) throw new AppError("NOT_FOUND", "There is no such picture in this team.");
  return image;
}

import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import {
  brokenImageWords,
  imageTooLargeWords,
  imageTooWideWords,
  maxImageBytes,
  maxImageSide,
  maxImages,
  notAnImageWords,
  tooManyImagesWords,
} from "./limits";
import { mayImage } from "./policy";
import type { StoredImage } from "./schema";
import { type ImageHeader, sniffImage } from "./sniff-image";

function requireImage(bytes: Uint8Array): ImageHeader {
  if (bytes.length > maxImageBytes) throw new AppError("LIMIT", imageTooLargeWords, { status: 413 });
  const header = sniffImage(bytes);
  if (header === "unknown") throw new AppError("INVALID", notAnImageWords);
  if (header === "broken") throw new AppError("INVALID", brokenImageWords);
  if (Math.max(header.width, header.height) > maxImageSide) throw new AppError("INVALID", imageTooWideWords);
  return header;
}

/**
 * Stores a picture. It never changes under its id, so a replaced one gets another.
 * @throws FORBIDDEN, LIMIT (413 for the file; the team has too many), INVALID what is no whole picture of a kind we take
 */
export async function createImage(
  scope: Scope,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
  tx?: Tx,
): Promise<StoredImage> {
  if (!mayImage(scope.role, "add")) throw new AppError("FORBIDDEN");
  const header = requireImage(bytes);
  const id = newId(now.getTime());
  const row = { teamId: scope.teamId, id, ...header, bytes, createdById: scope.userId, createdAt: now };
  await withTeam(
    scope,
    async (open) => {
      if ((await open.image.count({ where: { teamId: scope.teamId } })) >= maxImages)
        throw new AppError("LIMIT", tooManyImagesWords);
      await open.image.create({ data: row });
      const after = { ...header, bytes: bytes.length };
      const change = { action: "image.added", subjectKind: "image", subjectId: id, before: null, after, now };
      await recordAudit(scope, change, open);
    },
    tx,
  );
  return { id, width: header.width, height: header.height };
}

import { AppError } from "@/lib/errors";
import { imageTooLargeWords, maxImageBytes } from "@/lib/images/limits";
import { createImage } from "@/lib/images/mutations";
import { tidyImages } from "@/lib/images/unused/mutations";
import { logError } from "@/lib/log";
import { apiRoute, otherMethods } from "@/lib/route";

/** The body, read no further than a picture may go; what is left of a larger one is never taken. @throws LIMIT */
async function readPicture(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new AppError("LIMIT", imageTooLargeWords, { status: 413 });
  if (Number(request.headers.get("content-length") ?? 0) > maxImageBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxImageBytes) throw tooLarge;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export const POST = apiRoute({ role: "editor" }, async ({ scope, request }) => {
  const bytes = await readPicture(request);
  const now = new Date();
  // Before, so that what goes makes room; that it can't be done now is no reason not to take a picture.
  await tidyImages(scope, now).catch((error: unknown) =>
    logError(error, { while: "deleting unused pictures" }),
  );
  const image = await createImage(scope, bytes, now);
  return Response.json(image, { status: 201, headers: { location: `/api/v1/images/${image.id}` } });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");

import { AppError } from "@/lib/errors";
import { loadShareImage } from "@/lib/journeys/sharing/loaders";

const headers = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  // A link that is revoked shows nothing any more, also not from a cache.
  "cache-control": "private, no-store",
};

const nothing = () => new Response(null, { status: 404, headers });

/** A picture of the map that a public link shows, and no other. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; id: string }> },
): Promise<Response> {
  const { token, id } = await params;
  try {
    const image = await loadShareImage(token, id);
    if (!image) return nothing();
    return new Response(image.bytes, { headers: { ...headers, "content-type": image.contentType } });
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return nothing();
    throw error;
  }
}

import { getImage } from "@/lib/images/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

/** Opened on its own a file is still only a picture: by the type we found, with nothing in it that may run or load. */
const isolated = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  "cross-origin-resource-policy": "same-origin",
};

export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema },
  async ({ scope, request, params }) => {
    const { contentType, bytes } = await getImage(scope, params.id);
    const headers = {
      ...isolated,
      etag: `"${params.id}"`,
      // What is under an id never changes; private, since only this team may see it.
      "cache-control": "private, max-age=31536000, immutable",
    };
    if (request.headers.get("if-none-match") === headers.etag)
      return new Response(null, { status: 304, headers });
    return new Response(bytes, { headers: { ...headers, "content-type": contentType } });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");

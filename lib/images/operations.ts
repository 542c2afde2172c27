import type { ApiOperation } from "@/lib/openapi";
import { imageTypes } from "./limits";
import { storedImageSchema } from "./schema";

const tag = "Images";

/** The API's calls about pictures. */
export const imageOperations: ApiOperation[] = [
  {
    method: "post",
    path: "/v1/images",
    id: "createImage",
    summary: "Store a picture (PNG, JPEG, WebP or GIF, at most 5 MB and 8,000 pixels a side)",
    tag,
    role: "editor",
    body: { mediaTypes: [...imageTypes] },
    answers: { 201: { description: "Its id and size.", schema: storedImageSchema } },
    problems: [413],
  },
  {
    method: "get",
    path: "/v1/images/{id}",
    id: "getImage",
    summary: "A picture; what is under an id never changes",
    tag,
    role: "viewer",
    answers: { 200: { description: "The file.", mediaType: "image/*" }, 304: { description: "The same." } },
  },
];

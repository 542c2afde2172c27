import { attachmentOf, fileNameOf } from "@/lib/journeys/exchange/file-name";
import { formatWords } from "@/lib/journeys/exchange/formats";
import { mapFile } from "@/lib/journeys/exchange/map-file";
import { getMapExport } from "@/lib/journeys/exchange/queries";
import { exportQuerySchema } from "@/lib/journeys/exchange/schema";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema, query: exportQuerySchema },
  async ({ scope, params, query: { format } }) => {
    const map = await getMapExport(scope, params.id);
    const { ending, mediaType } = formatWords[format];
    return new Response(mapFile(map, format) as BodyInit, {
      headers: {
        "content-type": mediaType,
        "content-disposition": attachmentOf(fileNameOf(map.journey.name, ending)),
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      },
    });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");

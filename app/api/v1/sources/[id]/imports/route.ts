import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { importLimits } from "@/lib/imports/limits";
import { listImportRecords, toSummary } from "@/lib/imports/records/queries";
import { runImportQuerySchema } from "@/lib/imports/records/schema";
import { fileTooLarge } from "@/lib/imports/running/body";
import { announcedSha256 } from "@/lib/imports/running/content-digest";
import { runImport } from "@/lib/imports/running/mutations";
import { idParamsSchema, pageQuerySchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema, query: pageQuerySchema },
  async ({ scope, params, query }) => {
    const { items, next } = await listImportRecords(scope, params.id, query);
    return { items: items.map(toSummary), next };
  },
);

/** null when the client sends in chunks and says nothing. */
function announcedLength(headers: Headers): number | null {
  const text = headers.get("content-length");
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

/**
 * Reads what nobody took and throws it away. A browser reads the answer only when it has sent everything, and cancelling the
 * stream would close the connection before it could.
 */
async function discardRest(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  for (let isOver = false; !isOver; ) {
    const giveUp = setTimeout(() => void reader.cancel(), importLimits.silenceMs);
    // When the client is gone, nothing more comes either.
    isOver = await reader.read().then(
      ({ done }) => done,
      () => true,
    );
    clearTimeout(giveUp);
  }
}

/** How long each phase took, as the header Server-Timing writes it. */
function timing(phases: { phase: string; atMs: number }[], endMs: number): string {
  const until = [...phases.slice(1).map(({ atMs }) => atMs), endMs];
  return phases
    .map(({ phase, atMs }, index) => `${phase};dur=${(until[index]! - atMs).toFixed(0)}`)
    .join(", ");
}

/** The body goes chunk by chunk into the import; nothing here may read it whole. */
const takeIn = apiRoute(
  { role: "editor", params: idParamsSchema, query: runImportQuerySchema },
  async ({ scope, request, params, query }) => {
    if (!isId(params.id)) throw new AppError("NOT_FOUND", "There is no such source in this team.");
    const announcedBytes = announcedLength(request.headers);
    if (announcedBytes !== null && announcedBytes > importLimits.fileBytes) throw fileTooLarge();
    const phases: { phase: string; atMs: number }[] = [];
    const summary = await runImport(scope, {
      sourceId: params.id,
      fileName: query.fileName,
      mapping: query.mapping,
      dryRun: query.dryRun,
      body: request.body ?? new Blob([]).stream(),
      announcedBytes,
      announcedSha256: announcedSha256(request.headers.get("content-digest")),
      progressId: query.progress ?? null,
      onPhase: (phase) => phases.push({ phase, atMs: performance.now() }),
      now: () => new Date(),
    });
    if (summary.status !== "committed") return summary;
    const headers = {
      location: `/api/v1/imports/${summary.id}`,
      "server-timing": timing(phases, performance.now()),
    };
    return Response.json(summary, { status: 201, headers });
  },
);

export const POST: typeof takeIn = async (request, context) => {
  const response = await takeIn(request, context);
  void discardRest(request.body);
  return response;
};

export const { DELETE, OPTIONS, PATCH, PUT } = otherMethods("GET", "POST");

import { csvRecord } from "@/lib/imports/csv-writer";
import { getImportRecord, listRejections } from "@/lib/imports/records/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";
import type { Scope } from "@/lib/scope";

const rowsAtOnce = 1000;

/** Page after page as the client takes them, so that a million rejected rows are never in memory. */
function rejectionsCsv(scope: Scope, importId: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let afterLine = 0;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvRecord(["line", "column", "value", "reason"])));
    },
    async pull(controller) {
      const rows = await listRejections(scope, importId, { afterLine, limit: rowsAtOnce });
      const text = rows.map((row) => csvRecord([row.line, row.column, row.value, row.reason])).join("");
      if (text !== "") controller.enqueue(encoder.encode(text));
      if (rows.length < rowsAtOnce) controller.close();
      else afterLine = rows.at(-1)!.line;
    },
  });
}

/** The same name with ".rejected" before its end, in letters that every header may carry. */
function downloadName(fileName: string): string {
  const plain = fileName.replace(/\.[^.]*$/, "").replace(/[^\w.-]+/g, "-") || "import";
  return `${plain}.rejected.csv`;
}

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, async ({ scope, params }) => {
  const record = await getImportRecord(scope, params.id);
  return new Response(rejectionsCsv(scope, record.id), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${downloadName(record.fileName ?? "")}"`,
      "cache-control": "no-store",
    },
  });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");

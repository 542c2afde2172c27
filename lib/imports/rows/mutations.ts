import "server-only";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { FactLoader, TermDictionary } from "@/lib/facts/loading/mutations";
import { createCsvParser } from "@/lib/imports/csv-parser";
import { importLimits } from "@/lib/imports/limits";
import { createNormaliser } from "@/lib/imports/normalise";
import type { UploadBody } from "@/lib/imports/running/body";
import type { ChosenMapping, LockedSource } from "@/lib/imports/running/queries";
import { createRowEncoder, signedKey } from "@/lib/imports/running/row-encoder";
import { emptySideRows, isFull, type SideRows } from "@/lib/imports/running/side-rows";
import type { Rejection } from "@/lib/imports/schema";
import { createPseudonymiser } from "@/lib/pseudonym";
import type { Scope } from "@/lib/scope";

/** What reading a file came to. `firstRejections` are those that travel with the summary. */
export interface Tally {
  rows: number;
  rejected: number;
  skipped: number;
  firstRejections: Rejection[];
}

async function saveSideRows(tx: SqlTx, scope: Scope, importId: string, side: SideRows): Promise<void> {
  if (side.rejections.length > 0) {
    await tx.query(
      `INSERT INTO import_rejections (team_id, import_id, line, "column", value, reason)
       SELECT $1, $2, * FROM unnest($3::int[], $4::text[], $5::text[], $6::text[])`,
      [
        scope.teamId,
        importId,
        side.rejections.map((r) => r.line),
        side.rejections.map((r) => r.column),
        side.rejections.map((r) => r.value),
        side.rejections.map((r) => r.reason),
      ],
    );
  }
  if (side.comments.size > 0) {
    await tx.query(
      `INSERT INTO response_comments (team_id, import_id, row_key, text)
       SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[]) ON CONFLICT (team_id, import_id, row_key) DO UPDATE SET text = excluded.text`,
      [scope.teamId, importId, [...side.comments.keys()].map(String), [...side.comments.values()]],
    );
  }
  side.rejections = [];
  side.comments = new Map();
}

interface Load {
  tx: SqlTx;
  scope: Scope;
  source: LockedSource;
  importId: string;
  chosen: ChosenMapping;
  body: UploadBody;
  loader: FactLoader;
  terms: TermDictionary;
  onRows(rows: number, bytes: number): void;
}

/** Streams the body into the facts table. One pass: what is in memory is a chunk, a buffer and the side rows. */
export async function loadRows(load: Load): Promise<Tally> {
  const { tx, scope, source, chosen, body, loader, terms } = load;
  const tally: Tally = { rows: 0, rejected: 0, skipped: 0, firstRejections: [] };
  const side = emptySideRows();
  const encode = createRowEncoder({
    pseudonymise: createPseudonymiser(scope.teamId),
    term: (field, text) => terms.number(field, text),
  });
  const normalise = createNormaliser(source.kind, chosen.mapping, chosen.header, {
    timeZone: scope.team.timeZone,
  });
  let headerSeen = false;
  const parser = createCsvParser({
    delimiter: chosen.delimiter,
    onRecord: (fields, line) => {
      if (!headerSeen) {
        headerSeen = true;
        return;
      }
      tally.rows++;
      const result = normalise(fields, line);
      if (result.outcome === "fact") {
        const row = encode(result);
        loader.add(row);
        if (result.comment !== null) side.comments.set(signedKey(row), result.comment);
      } else if (result.outcome === "skipped") tally.skipped++;
      else {
        tally.rejected++;
        const { column, value, reason } = result;
        const rejection = { line, column, value, reason };
        side.rejections.push(rejection);
        if (tally.firstRejections.length < importLimits.summaryRejections)
          tally.firstRejections.push(rejection);
      }
    },
  });
  for await (const chunk of body.chunks()) {
    if (chunk.includes(0))
      throw new AppError(
        "INVALID",
        "The file contains binary zeros, so it is not plain text. Save it as CSV (UTF-8) and upload that.",
      );
    parser.push(chunk);
    if (tally.rows > importLimits.rows) {
      throw new AppError(
        "LIMIT",
        `The file has more than ${importLimits.rows.toLocaleString("en")} rows. Split it, for example by month.`,
        { status: 413 },
      );
    }
    terms.assertWithin(importLimits.dictionaryValues);
    await loader.flush();
    if (isFull(side)) {
      await loader.pause();
      await saveSideRows(tx, scope, load.importId, side);
    }
    load.onRows(tally.rows, body.bytes);
  }
  parser.end();
  await loader.pause();
  await saveSideRows(tx, scope, load.importId, side);
  return tally;
}

import "server-only";
import { once } from "node:events";
import { type CopyStreamQuery, from as copyFrom } from "pg-copy-streams";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { CopyWriter, type FactRow, factColumns } from "@/lib/facts/copy-writer";
import { type TermField, termField } from "@/lib/facts/term-field";

const flushBytes = 1 << 18;

/**
 * Fills the table of one import by COPY FREEZE. Rows wait in a buffer; `flush` hands it to the database and waits when it is
 * behind, so memory stays bounded. Between `pause` and the next row the connection is free for other statements.
 */
export class FactLoader {
  private readonly writer = new CopyWriter();
  private stream: CopyStreamQuery | null = null;
  private finished: Promise<unknown> | null = null;
  private started = false;
  count = 0;

  constructor(
    private readonly tx: SqlTx,
    private readonly importNo: string,
  ) {}

  add(row: FactRow): void {
    if (!this.started) {
      this.writer.start();
      this.started = true;
    }
    this.writer.add(row);
    this.count++;
  }

  async flush(): Promise<void> {
    if (this.writer.pending < flushBytes) return;
    await this.send();
  }

  /** Ends the COPY that is running, if one is; a later row begins another into the same table. */
  async pause(): Promise<void> {
    if (!this.started) return;
    this.writer.finish();
    await this.send();
    this.stream!.end();
    await this.finished;
    this.stream = null;
    this.started = false;
  }

  /** Gives up: the connection's transaction can only be rolled back after this. */
  abort(error: Error): void {
    // Without its connection a stream has nobody to tell, and pg-copy-streams would throw.
    const { stream } = this;
    if (stream && "connection" in stream && stream.connection) stream.destroy(error);
  }

  private async send(): Promise<void> {
    if (!this.stream) {
      const sql = `COPY facts.i_${this.importNo} (${factColumns}) FROM STDIN (FORMAT binary, FREEZE)`;
      this.stream = this.tx.query(copyFrom(sql));
      this.finished = once(this.stream, "finish");
      // The promise is awaited at the end; an error before that surfaces there and not as unhandled.
      this.finished.catch(() => undefined);
    }
    if (!this.stream.write(this.writer.take()))
      await Promise.race([once(this.stream, "drain"), this.finished]);
  }
}

/** Creates the facts table of an import whose row stands as `loading` in this transaction. */
export async function openFacts(tx: SqlTx, importNo: string): Promise<FactLoader> {
  await tx.query("SELECT facts_open($1)", [importNo]);
  return new FactLoader(tx, importNo);
}

/**
 * Ends the load: repeated and known rows are told apart, the table is shut and readable for its team.
 * identical, changed: rows of this file that the file or the source held already.
 */
export async function sealFacts(
  tx: SqlTx,
  importNo: string,
  updates: boolean,
): Promise<{ identical: number; changed: number }> {
  // The sort of the key index and of repeated rows; the default of 64 MB would go to disk at a million rows.
  await tx.query("SET LOCAL maintenance_work_mem = '256MB'");
  await tx.query("SET LOCAL work_mem = '128MB'");
  const { rows } = await tx.query<{ identical: number; changed: number }>(
    "SELECT * FROM facts_seal($1, $2)",
    [importNo, updates],
  );
  return rows[0]!;
}

/** Removes an import's facts; rows it had hidden stand again. */
export async function dropFacts(tx: SqlTx, importNo: string): Promise<void> {
  await tx.query("SET LOCAL work_mem = '128MB'");
  await tx.query("SELECT facts_drop($1)", [importNo]);
}

/**
 * The dictionary of one source while an import runs: texts to small numbers. New ones get the next number and are written by
 * `save`. The caller holds the source's lock, so nobody else numbers at the same time.
 */
export class TermDictionary {
  private readonly numbers: Record<TermField, Map<string, number>>;
  private readonly fresh: { field: TermField; no: number; text: string }[] = [];

  private constructor(private readonly sourceId: string) {
    this.numbers = { name: new Map(), channel: new Map(), page: new Map(), segment: new Map() };
  }

  static async load(tx: SqlTx, sourceId: string): Promise<TermDictionary> {
    const dictionary = new TermDictionary(sourceId);
    const fields = Object.fromEntries(
      Object.entries(termField).map(([field, no]) => [no, field as TermField]),
    );
    const { rows } = await tx.query<{ field: number; no: number; text: string }>(
      "SELECT field, no, text FROM terms WHERE team_id = current_team() AND source_id = $1",
      [sourceId],
    );
    for (const row of rows) dictionary.numbers[fields[row.field]!].set(row.text, row.no);
    return dictionary;
  }

  /** The number of a text; null for null. */
  number(field: TermField, text: string | null): number | null {
    if (text === null) return null;
    const known = this.numbers[field];
    const found = known.get(text);
    if (found !== undefined) return found;
    const no = known.size + 1;
    known.set(text, no);
    this.fresh.push({ field, no, text });
    return no;
  }

  /** @throws INVALID when one column brings more different values than a dictionary may hold */
  assertWithin(limit: number): void {
    for (const [field, known] of Object.entries(this.numbers)) {
      if (known.size <= limit) continue;
      throw new AppError(
        "INVALID",
        `The column mapped to ${field} has more than ${limit.toLocaleString("en")} different values, so it can't be used to tell facts apart. Map another column, or leave ${field} out.`,
      );
    }
  }

  async save(tx: SqlTx, teamId: string): Promise<void> {
    if (this.fresh.length === 0) return;
    await tx.query(
      `INSERT INTO terms (team_id, source_id, field, no, text)
       SELECT $1, $2, * FROM unnest($3::smallint[], $4::int[], $5::text[])`,
      [
        teamId,
        this.sourceId,
        this.fresh.map((t) => termField[t.field]),
        this.fresh.map((t) => t.no),
        this.fresh.map((t) => t.text),
      ],
    );
  }
}

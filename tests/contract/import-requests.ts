import pg from "pg";
import { expect } from "vitest";
import { POST as postImport } from "@/app/api/v1/sources/[id]/imports/route";
import { importSummarySchema } from "@/lib/imports/schema";
import { problemSchema } from "@/lib/openapi";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import type { CreateSource } from "@/lib/sources/schema";
import { countRows, createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

export type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;
export interface Person {
  user: { id: string };
  slug: string;
}
export interface Upload {
  query?: Record<string, string>;
  headers?: HeadersInit;
}

export const answers = (rows: string[]) => ["id,score,created_at,channel,comment", ...rows, ""].join("\n");
export const fourAnswers = [
  "a1,10,2026-08-01T10:00:00Z,email,Fine",
  "a2,0,2026-08-02T10:00:00Z,web,",
  "a3,7,2026-08-03T10:00:00Z,web,=1+1",
  "a4,9,2026-08-04T10:00:00Z,email,",
];
export const npsMapping = { fields: { id: "id", at: "created_at", score: "score" }, scale: [0, 10] };
export const eventMapping = { fields: { person: "user_id", event: "event", at: "timestamp" } };

export function call(
  handler: Handler,
  person: Person,
  params: Record<string, string>,
  init: RequestInit & { query?: Record<string, string> } = {},
): Promise<Response> {
  const { query = {}, ...rest } = init;
  const search = new URLSearchParams({ team: person.slug, ...query });
  const request = new Request(`http://localhost/?${search}`, rest);
  return asUser(person.user, () => handler(request, { params: Promise.resolve(params) }));
}

/** As a client sends it: with its length. */
export function upload(
  person: Person,
  source: string,
  body: string | Uint8Array<ArrayBuffer>,
  given: Upload = {},
) {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const headers = { "content-length": String(bytes.length), ...given.headers };
  return call(
    postImport,
    person,
    { id: source },
    { method: "POST", body: bytes, headers, query: given.query },
  );
}

export const mapped = (mapping: unknown) => ({ query: { mapping: JSON.stringify(mapping) } });

export async function teamWith(kind: CreateSource["kind"]) {
  const team = await createTeam();
  const source = await createSource(team.scope, { name: "Survey", kind }, new Date());
  return { ...team, source: source.id };
}

/** Tables of facts that belong to no import, seen by the database's owner, whom row-level security doesn't bind. */
async function countOrphanTables(): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ n: string }>(
    `SELECT count(*) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
     WHERE s.nspname = 'facts' AND c.relkind = 'r' AND c.relname ~ '^i_[0-9]+$'
       AND NOT EXISTS (SELECT FROM imports WHERE c.relname = 'i_' || no)`,
  );
  await client.end();
  return Number(rows[0]!.n);
}

/** Nothing of a refused file may be left. */
export async function expectNothingStored(scope: Scope) {
  for (const table of ["imports", "import_rejections", "response_comments", "remembered_mappings", "terms"]) {
    expect(await countRows(scope, table), table).toBe(0);
  }
  expect(await countOrphanTables()).toBe(0);
}

export async function expectProblem(response: Response, status: number, words: RegExp) {
  const problem = problemSchema.parse(await response.json());
  expect(problem.detail).toMatch(words);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
}

export const summaryOf = async (response: Response) => importSummarySchema.parse(await response.json());

export const aScoreOf11 = answers(["a1,11,2026-08-01T10:00:00Z,email,"]);

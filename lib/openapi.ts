import { type ZodType, z } from "zod";
import type { Role } from "@/lib/roles";

/** One call of the API. Each domain lists its own in `lib/<domain>/operations.ts`; tests check real answers against them. */
export interface ApiOperation {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** under /api, with {name} for parameters: "/v1/journeys/{id}" */
  path: string;
  /** verb first, a name for generated clients: "createJourney" */
  id: string;
  summary: string;
  tag: string;
  /** null: needs neither token nor session */
  role: Role | null;
  query?: z.ZodObject;
  /** JSON by its schema, or the media types of a raw file */
  body?: ZodType | { mediaTypes: string[] };
  headers?: z.ZodObject;
  answers: Record<number, { description: string; schema?: ZodType; mediaType?: string }>;
  /** statuses of problem+json beside those every call has */
  problems?: number[];
}

type Json = Record<string, unknown>;

/** RFC 9457, with our code in it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "CONFLICT", "INVALID", "LIMIT", "INTERNAL"]),
    detail: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "Problem" });

const problemWords: Record<number, string> = {
  401: "No token and no session, or one that is not valid.",
  403: "The role is too small.",
  404: "There is no such thing in this team.",
  409: "It was changed meanwhile, or its state does not allow this.",
  413: "It is larger than allowed.",
  422: "Something in the request is not right; `detail` says what.",
  429: "Too many requests.",
  500: "Unforeseen; `detail` carries the id under which it was logged.",
  503: "The database can't be reached.",
};

const problemRef = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

/** Turns zod schemas into JSON Schema, gathering what has a name under components. */
class SchemaBook {
  readonly named: Json = {};

  of(schema: ZodType, io: "input" | "output"): Json {
    const {
      $schema: _dialect,
      $defs = {},
      ...json
    } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
    for (const [name, definition] of Object.entries($defs as Json))
      this.named[name] = this.pointed(definition);
    const id = schema.meta()?.id;
    if (id === undefined || io === "input") return this.pointed(json) as Json;
    const { id: _id, ...body } = json;
    this.named[id] = this.pointed(body);
    return { $ref: `#/components/schemas/${id}` };
  }

  private pointed(json: unknown): unknown {
    const text = JSON.stringify(json, (key, value) =>
      key === "$ref" && typeof value === "string"
        ? value.replace(/^#\/\$defs\//, "#/components/schemas/")
        : value,
    );
    return JSON.parse(text);
  }
}

function parametersOf(operation: ApiOperation, book: SchemaBook): Json[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const team = {
    name: "team",
    in: "query",
    description: "The team's slug; needed with the session cookie, while a token names its team.",
    schema: { type: "string" },
  };
  const from = (place: "query" | "header", schema?: z.ZodObject): Json[] =>
    Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: !field.safeParse(undefined).success,
      ...(field.description ? { description: field.description } : {}),
      schema: book.of(field as ZodType, "input"),
    }));
  return [
    ...inPath,
    ...(operation.role === null ? [] : [team]),
    ...from("query", operation.query),
    ...from("header", operation.headers),
  ];
}

function bodyOf(body: NonNullable<ApiOperation["body"]>, book: SchemaBook): Json {
  if (!("mediaTypes" in body)) {
    return { required: true, content: { "application/json": { schema: book.of(body, "input") } } };
  }
  const raw = { schema: { type: "string", contentEncoding: "binary" } };
  return { required: true, content: Object.fromEntries(body.mediaTypes.map((type) => [type, raw])) };
}

function answersOf(operation: ApiOperation, book: SchemaBook): Json {
  const always = operation.role === null ? [] : [401, 403, 422, 500];
  const hasId = operation.path.includes("{") ? [404] : [];
  const problems = [...new Set([...always, ...hasId, ...(operation.problems ?? [])])].sort((a, b) => a - b);
  const good = Object.entries(operation.answers).map(([status, answer]) => {
    const schema = answer.schema ? book.of(answer.schema, "output") : { type: "string" };
    const content = { [answer.mediaType ?? "application/json"]: { schema } };
    return [
      status,
      { description: answer.description, ...(answer.schema || answer.mediaType ? { content } : {}) },
    ];
  });
  const bad = problems
    .filter((status) => !operation.answers[status])
    .map((status) => [status, { description: problemWords[status] ?? "A problem.", content: problemRef }]);
  return Object.fromEntries([...good, ...bad]);
}

/**
 * The OpenAPI document of these operations.
 * @source OpenAPI Specification 3.1.1
 */
export function buildOpenApi(operations: readonly ApiOperation[], version: string): Json {
  const book = new SchemaBook();
  book.of(problemSchema, "output");
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = `/api${operation.path}`;
    paths[path] ??= {};
    paths[path][operation.method] = {
      operationId: operation.id,
      summary: operation.summary,
      tags: [operation.tag],
      ...(operation.role === null
        ? { security: [] }
        : { description: `Needs the role ${operation.role} or more.` }),
      parameters: parametersOf(operation, book),
      ...(operation.body ? { requestBody: bodyOf(operation.body, book) } : {}),
      responses: answersOf(operation, book),
    };
  }
  return {
    openapi: "3.1.1",
    info: { title: "Throughline", version, description: "Journeys with real numbers on every stage." },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      schemas: book.named,
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
  };
}

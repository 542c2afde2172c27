import { expect, it } from "vitest";
import * as journeyRoute from "@/app/api/v1/journeys/[id]/route";
import * as rulesRoute from "@/app/api/v1/journeys/[id]/rules/route";
import * as journeysRoute from "@/app/api/v1/journeys/route";
import * as openApiRoute from "@/app/api/v1/openapi.json/route";
import * as countRoute from "@/app/api/v1/sources/[id]/count/route";
import * as sourceRoute from "@/app/api/v1/sources/[id]/route";
import * as termsRoute from "@/app/api/v1/sources/[id]/terms/route";
import * as sourcesRoute from "@/app/api/v1/sources/route";
import { journeyOperations } from "@/lib/journeys/operations";
import { problemSchema } from "@/lib/openapi";
import { sourceOperations } from "@/lib/sources/operations";
import { importText } from "@/tests/factories/measured-journey";
import { addMember, createTeam } from "@/tests/factories/team";
import type { TestUser } from "@/tests/factories/user";
import { asNobody, asUser } from "@/tests/setup/request";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

interface Call {
  id?: string;
  query?: Record<string, string>;
  body?: unknown;
}

/** Calls a handler as this person in this team, and checks the answer against what the OpenAPI document says of it. */
async function call(
  operationId: string,
  handler: Handler,
  who: { user: TestUser; slug: string },
  given: Call = {},
) {
  const operation = [...journeyOperations, ...sourceOperations].find((one) => one.id === operationId)!;
  const search = new URLSearchParams({ team: who.slug, ...given.query });
  const request = new Request(`http://localhost/api/v1/x?${search}`, {
    method: operation.method.toUpperCase(),
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
  });
  const response = await asUser(who.user, () =>
    handler(request, { params: Promise.resolve({ id: given.id ?? "" }) }),
  );
  const json = await response.json();
  const described = operation.answers[response.status]?.schema ?? problemSchema;
  expect(described.safeParse(json).error, `${operationId} ${response.status}`).toBeUndefined();
  return { status: response.status, json };
}

it("answers as contract.md and its own OpenAPI document say", async () => {
  const team = await createTeam();
  const source = await call("createSource", sourcesRoute.POST, team, {
    body: { name: "Site", kind: "events" },
  });
  expect(source.status).toBe(201);
  const text = "id,who,what,when\n1,ann,view,2026-07-01T10:00:00Z\n2,ann,buy,2026-07-02T10:00:00Z\n";
  const mapping = { fields: { id: "id", person: "who", event: "what", at: "when" } };
  await importText(team.scope, source.json.id, text, { mapping });

  const stages = [{ name: "Visit" }, { name: "Buy", retentionAnchor: true }];
  const created = await call("createJourney", journeysRoute.POST, team, { body: { name: "Shop", stages } });
  expect(created.status).toBe(201);
  const { id } = created.json;
  const rules = [{ stage: created.json.stages[0].id, source: source.json.id, match: { event: ["view"] } }];
  const replaced = await call("replaceRules", rulesRoute.PUT, team, { id, body: rules });
  expect([replaced.status, replaced.json.version]).toEqual([200, 2]);
  const got = await call("getJourney", journeyRoute.GET, team, { id });
  expect(got.json.stages[0].rules).toEqual([
    expect.objectContaining({ source: source.json.id, match: { event: ["view"] } }),
  ]);
  const fromTemplate = await call("createJourney", journeysRoute.POST, team, {
    body: { name: "B", template: "b2b" },
  });
  expect(fromTemplate.json.stages).toHaveLength(6);
  expect(
    (await call("listJourneys", journeysRoute.GET, team, { query: { limit: "1" } })).json.items,
  ).toHaveLength(1);

  const match = JSON.stringify({ event: ["view"] });
  const at = { id: source.json.id };
  expect((await call("countFacts", countRoute.GET, team, { ...at, query: { match } })).json).toEqual({
    count: 1,
  });
  expect((await call("countFacts", countRoute.GET, team, at)).json).toEqual({ count: 2 });
  const terms = await call("listFactTerms", termsRoute.GET, team, at);
  expect(terms.json.events).toContainEqual({ text: "buy", count: 1 });
  expect(terms.json.named).toEqual({ channel: [], segment: [] });
  expect((await call("getSource", sourceRoute.GET, team, at)).json).toMatchObject({ imports: 1, facts: 2 });
  expect((await call("listSources", sourcesRoute.GET, team)).json.next).toBeNull();
});

it("refuses what is wrong with a sentence", async () => {
  const team = await createTeam();
  const bad: [unknown, RegExp][] = [
    [{ name: "", template: "b2b" }, /body/],
    [
      {
        name: "J",
        stages: [
          { name: "A", retentionAnchor: true },
          { name: "B", retentionAnchor: true },
        ],
      },
      /body/,
    ],
    [{ name: "J" }, /body/],
    ["text", /body/],
  ];
  for (const [body, words] of bad) {
    const answer = await call("createJourney", journeysRoute.POST, team, { body });
    expect([answer.status, answer.json.code]).toEqual([422, "INVALID"]);
    expect(answer.json.detail).toMatch(words);
  }
  const journey = await call("createJourney", journeysRoute.POST, team, {
    body: { name: "J", template: "blank" },
  });
  const rules = await call("replaceRules", rulesRoute.PUT, team, {
    id: journey.json.id,
    body: [{ stage: "x" }],
  });
  expect(rules.status).toBe(422);
  const source = await call("createSource", sourcesRoute.POST, team, { body: { name: "S", kind: "events" } });
  for (const match of ["{", "[]", '{"colour":"red"}']) {
    const answer = await call("countFacts", countRoute.GET, team, { id: source.json.id, query: { match } });
    expect(answer.status).toBe(422);
  }
  expect((await call("listJourneys", journeysRoute.GET, team, { query: { limit: "9999" } })).status).toBe(
    422,
  );
});

it("gives another team nothing, viewers no writes, and strangers a 401", async () => {
  const mine = await createTeam();
  const theirs = await createTeam();
  const viewer = await addMember(mine.scope, "viewer");
  const journey = await call("createJourney", journeysRoute.POST, mine, {
    body: { name: "J", template: "b2b" },
  });
  const source = await call("createSource", sourcesRoute.POST, mine, { body: { name: "S", kind: "events" } });
  const { id } = journey.json;
  const foreign = [
    await call("getJourney", journeyRoute.GET, theirs, { id }),
    await call("replaceRules", rulesRoute.PUT, theirs, { id, body: [] }),
    await call("getSource", sourceRoute.GET, theirs, { id: source.json.id }),
    await call("countFacts", countRoute.GET, theirs, { id: source.json.id }),
    await call("listFactTerms", termsRoute.GET, theirs, { id: source.json.id }),
    await call("getJourney", journeyRoute.GET, theirs, { id: "no-id" }),
  ];
  expect(foreign.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404, 404]);
  expect((await call("getJourney", journeyRoute.GET, viewer, { id })).status).toBe(200);
  const writes = [
    await call("createJourney", journeysRoute.POST, viewer, { body: { name: "J", template: "b2b" } }),
    await call("replaceRules", rulesRoute.PUT, viewer, { id, body: [] }),
    await call("createSource", sourcesRoute.POST, viewer, { body: { name: "S", kind: "events" } }),
  ];
  expect(writes.map((answer) => answer.status)).toEqual([403, 403, 403]);
  const request = new Request(`http://localhost/api/v1/journeys?team=${mine.slug}`);
  const stranger = await asNobody(() => journeysRoute.GET(request, { params: Promise.resolve({}) }));
  expect(stranger.status).toBe(401);
});

it("describes itself", async () => {
  const document = await openApiRoute.GET().json();
  expect(document.openapi).toBe("3.1.1");
  expect(document.paths).toHaveProperty(["/api/v1/journeys/{id}/rules", "put"]);
  expect(document.paths).toHaveProperty(["/api/health", "get"]);
});

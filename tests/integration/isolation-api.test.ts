import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { headerFingerprint } from "@/lib/imports/header-fingerprint";
import type { Role } from "@/lib/roles";
import { createToken, revokeToken } from "@/lib/teams/tokens/mutations";
import type { FilledTeam, TeamIds } from "@/tests/factories/filled-team";
import { pngOf } from "@/tests/factories/picture";
import { exportedCode } from "@/tests/setup/exported-code";
import { foreignIds, leakedIds, stateOf, type TwoTeams, twoTeams } from "@/tests/setup/isolation";
import { fingerprint } from "@/tests/setup/owner";
import { asNobody, asUser } from "@/tests/setup/request";

interface Operation {
  params?(ids: TeamIds): Record<string, string>;
  query?: Record<string, string>;
  /** JSON, or a file when it is text or bytes */
  body?(ids: TeamIds): unknown;
  /** What isn't there, or is another team's, is null: an id that clients make up can't be wrong. */
  absentIsNull?: true;
}

const header = headerFingerprint(["id", "person", "name", "at"]);
const more = "id,person,name,at\ne99,p99,see,2026-05-09T09:00:00Z\n";
const mapping = JSON.stringify({ fields: { id: "id", person: "person", event: "name", at: "at" } });

const ofVersion = ({ journey, mapVersion }: TeamIds) => ({ id: journey, version: mapVersion });

/** Operations on something that the team must have, in an order in which each can be done with one's own. */
const ofOne: Record<string, Operation> = {
  "GET images/[id]": { params: ({ image }) => ({ id: image }) },
  "GET import-progress/[id]": { params: ({ progress }) => ({ id: progress }), absentIsNull: true },
  "GET imports/[id]/rejections.csv": { params: ({ answersImport }) => ({ id: answersImport }) },
  "GET imports/[id]": { params: ({ eventsImport }) => ({ id: eventsImport }) },
  "GET journeys/[id]/kpis": { params: ({ journey }) => ({ id: journey }) },
  "GET journeys/[id]": { params: ({ journey }) => ({ id: journey }) },
  "GET journeys/[id]/map": { params: ({ journey }) => ({ id: journey }) },
  "GET journeys/[id]/map/export": { params: ({ journey }) => ({ id: journey }), query: { format: "json" } },
  "GET journeys/[id]/map/changes": { params: ({ journey }) => ({ id: journey }), query: { since: "-1" } },
  "POST journeys/[id]/map/edits": {
    params: ({ journey }) => ({ id: journey }),
    body: () => {
      const item = { id: newId(), position: 60, kind: "goals", name: "Goals", hidden: false };
      return { id: newId(), ops: [{ op: "put", kind: "lane", item }] };
    },
  },
  "GET journeys/[id]/versions": { params: ({ journey }) => ({ id: journey }) },
  "POST journeys/[id]/versions": {
    params: ({ journey }) => ({ id: journey }),
    body: () => ({ name: "Mine" }),
  },
  "GET journeys/[id]/versions/[version]": { params: ofVersion },
  "PATCH journeys/[id]/versions/[version]": { params: ofVersion, body: () => ({ name: "Renamed" }) },
  "GET journeys/[id]/versions/[version]/diff": { params: ofVersion },
  "POST journeys/[id]/versions/[version]/restore": { params: ofVersion },
  "PUT journeys/[id]/rules": {
    params: ({ journey }) => ({ id: journey }),
    body: ({ stage, events }) => [{ stage, source: events, match: {} }],
  },
  "GET sources/[id]/count": { params: ({ events }) => ({ id: events }) },
  "GET sources/[id]/imports": { params: ({ events }) => ({ id: events }) },
  "POST sources/[id]/imports": {
    params: ({ events }) => ({ id: events }),
    query: { mapping },
    body: () => more,
  },
  "GET sources/[id]/mappings/[fingerprint]": {
    params: ({ events }) => ({ id: events, fingerprint: header }),
  },
  "GET sources/[id]": { params: ({ events }) => ({ id: events }) },
  "GET sources/[id]/terms": { params: ({ events }) => ({ id: events }) },
  "DELETE imports/[id]": { params: ({ answersImport }) => ({ id: answersImport }) },
};

/** Operations of the team as a whole. */
const ofTeam: Record<string, Operation> = {
  "GET imports": {},
  "POST images": { body: () => pngOf(2, 1) },
  "GET journeys": {},
  "POST journeys": { body: () => ({ name: "Mine", template: "blank" }) },
  "POST journeys/import": { body: () => "journey\ntitle Mine\nsection See\nLook: 4: Ann\n" },
  "GET search": { query: { q: "s" } },
  "GET sources": {},
  "POST sources": { body: () => ({ name: "Mine", kind: "events" }) },
  "GET team": {},
};

/** For anybody, since no team's data is in it. */
const open = ["GET openapi.json"];

const every = { ...ofOne, ...ofTeam };
const isWriting = (name: string) => !name.startsWith("GET ");

const isFile = (content: unknown): content is string | Uint8Array<ArrayBuffer> =>
  typeof content === "string" || content instanceof Uint8Array;

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | undefined>> },
) => Promise<Response>;

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../app/api/v1/${name.split(" ")[1]}/route.ts`, import.meta.url));

/** A request of an operation as whoever brings the token (null: as the session around it, or nobody). */
async function ask(
  name: string,
  { ids, token, team }: { ids: TeamIds; token?: string; team?: string },
): Promise<Response> {
  const { params, query, body } = every[name] ?? {};
  const method = name.split(" ")[0]!;
  const routes = (await import(/* @vite-ignore */ fileOf(name))) as Record<string, Handler>;
  const search = new URLSearchParams({ ...query, ...(team ? { team } : {}) });
  const content = body?.(ids);
  const request = new Request(`http://localhost/api/v1/${name.split(" ")[1]}?${search}`, {
    method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(content === undefined ? {} : { body: isFile(content) ? content : JSON.stringify(content) }),
  });
  return routes[method]!(request, { params: Promise.resolve(params?.(ids) ?? {}) });
}

/** A refusal is problem+json that carries the code; its body holds no id of the other team. */
async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status, code, title: code, detail: expect.any(String) });
}

async function expectAbsent(name: string, response: Response): Promise<void> {
  if (!every[name]?.absentIsNull) return expectProblem(response, 404, "NOT_FOUND");
  expect(response.status).toBe(200);
  expect(await response.json()).toBeNull();
}

async function newToken({ scope }: FilledTeam, role: Role) {
  return createToken(scope, { name: `Of a ${role}`, role }, new Date());
}

let teams: TwoTeams;
let tokens: { mine: string; viewer: string; revoked: string };

beforeAll(async () => {
  teams = await twoTeams();
  const revoked = await newToken(teams.theirs, "owner");
  await revokeToken(teams.theirs.scope, { id: revoked.id }, new Date());
  tokens = {
    mine: (await newToken(teams.mine, "editor")).token,
    viewer: (await newToken(teams.theirs, "viewer")).token,
    revoked: revoked.token,
  };
});

it("has an entry for every method of every route", () => {
  const found = exportedCode("app/api/v1/**/route.ts").map(({ file, name }) => {
    return `${name} ${file.slice("app/api/v1/".length, -"/route.ts".length)}`;
  });
  expect(found.length).toBeGreaterThan(15);
  expect([...Object.keys(every), ...open].sort()).toEqual(found.sort());
});

it("answers nobody anything but its description", async () => {
  const text = await (await asNobody(() => ask(open[0]!, { ids: teams.theirs.ids }))).text();
  expect(leakedIds(text, teams.unseen)).toEqual([]);
  // Every other handler is made by apiRoute, which asks for the scope before anything else.
  for (const name of Object.keys(every)) {
    expect(readFileSync(fileOf(name), "utf8"), name).toContain("apiRoute(");
  }
});

describe("a request of somebody who may not", () => {
  let before: Awaited<ReturnType<typeof stateOf>>;
  beforeAll(async () => {
    before = await stateOf(teams);
  });

  it.each(Object.keys(every))("%s is refused without a token and with a revoked one", async (name) => {
    const { ids, slug } = teams.theirs;
    const nobody = () => asNobody(() => ask(name, { ids, team: slug }));
    await expectProblem(await nobody(), 401, "UNAUTHENTICATED");
    await expectProblem(await ask(name, { ids, token: tokens.revoked }), 401, "UNAUTHENTICATED");
    await expectProblem(await ask(name, { ids, token: `${tokens.mine}x` }), 401, "UNAUTHENTICATED");
  });

  it.each(Object.keys(every))("%s by a session needs a team, and one's own", async (name) => {
    const { mine, theirs } = teams;
    const asMine = (team?: string) => asUser(mine.user, () => ask(name, { ids: theirs.ids, team }));
    await expectProblem(await asMine(), 422, "INVALID");
    await expectProblem(await asMine(theirs.slug), 404, "NOT_FOUND");
  });

  it.each(Object.keys(every).filter(isWriting))("%s is refused to a viewer", async (name) => {
    const { ids, slug, viewer } = teams.theirs;
    const refusal = await asUser(viewer.user, () => ask(name, { ids, team: slug }));
    await expectProblem(refusal, 403, "FORBIDDEN");
  });

  it("changes nothing", async () => {
    expect(await stateOf(teams)).toEqual(before);
  });

  it.each(Object.keys(every).filter(isWriting))("%s is refused to a viewer's token", async (name) => {
    const journeys = async () => (await fingerprint(teams.theirs.scope)).journeys;
    const unchanged = await journeys();
    const refusal = await ask(name, { ids: teams.theirs.ids, token: tokens.viewer });
    await expectProblem(refusal, 403, "FORBIDDEN");
    expect(await journeys()).toBe(unchanged);
  });
});

describe("a request with one's own token", () => {
  it.each(Object.keys(ofOne))("%s finds no id of another team", async (name) => {
    const { mine } = teams;
    await ask("GET team", { ids: mine.ids, token: tokens.mine });
    const before = await stateOf(teams);
    const answer = (ids: TeamIds) => ask(name, { ids, token: tokens.mine });
    for (const { ids } of await foreignIds(teams, answer)) {
      await expectAbsent(name, await answer(ids));
      await expectAbsent(name, await asUser(mine.user, () => ask(name, { ids, team: mine.slug })));
    }
    expect(await stateOf(teams)).toEqual(before);
    const found = await answer(mine.ids);
    expect([200, 201]).toContain(found.status);
    expect(leakedIds(await found.text(), teams.unseen)).toEqual([]);
  });

  it.each(Object.keys(ofTeam))("%s is about that team alone", async (name) => {
    const before = await fingerprint(teams.theirs.scope);
    // A token names its team: what the address says of another is not heard.
    const answer = await ask(name, { ids: teams.mine.ids, token: tokens.mine, team: teams.theirs.slug });
    expect([200, 201]).toContain(answer.status);
    const text = await answer.text();
    expect(text).not.toContain(teams.theirs.slug);
    expect(leakedIds(text, teams.unseen)).toEqual([]);
    expect(await fingerprint(teams.theirs.scope)).toEqual(before);
  });
});

import { beforeAll, expect, it } from "vitest";
import { POST } from "@/app/api/live/journeys/[journey]/presence/route";
import { GET } from "@/app/api/live/journeys/[journey]/route";
import { newId } from "@/lib/ids";
import { countSubscribers } from "@/lib/live";
import { presentTabs } from "@/lib/live-people";
import { createToken } from "@/lib/teams/tokens/mutations";
import { exportedCode, filesLike } from "@/tests/setup/exported-code";
import { stateOf, type TwoTeams, twoTeams } from "@/tests/setup/isolation";
import { asNobody, asUser } from "@/tests/setup/request";

/** Every route of what happens live; unlike those of the API they are for people alone. */
const routes: Record<string, typeof GET> = {
  "GET journeys/[journey]": GET,
  "POST journeys/[journey]/presence": POST,
};

let teams: TwoTeams;
beforeAll(async () => {
  teams = await twoTeams();
});

interface Asked {
  journey: string;
  team?: string;
  token?: string;
}

function ask(name: string, { journey, team, token }: Asked): Promise<Response> {
  const search = new URLSearchParams(team ? { team } : {});
  const method = name.split(" ")[0]!;
  const request = new Request(`http://localhost/api/live?${search}`, {
    method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(method === "POST" ? { body: JSON.stringify({ tab: newId(), cardId: null }) } : {}),
  });
  return routes[name]!(request, { params: Promise.resolve({ journey }) });
}

it("has an entry for every method of every route", () => {
  const found = exportedCode("app/api/live/**/route.ts").map(({ file, name }) => {
    return `${name} ${file.slice("app/api/live/".length, -"/route.ts".length)}`;
  });
  expect(Object.keys(routes).sort()).toEqual(found.sort());
});

it("has no route beside those that tests of isolation know", () => {
  const others = filesLike("app/**/route.ts").filter((file) => !/^app\/api\/(v1|live)\//.test(file));
  expect(others).toEqual([
    // Says 404 and reads nothing.
    "app/api/[[...rest]]/route.ts",
    "app/api/auth/[...nextauth]/route.ts",
    "app/api/health/route.ts",
    // Of public links: map-sharing.test.ts.
    "app/share/[token]/images/[id]/route.ts",
  ]);
});

it.each(Object.keys(routes))("%s is refused to whoever isn't a member, and tells nobody", async (name) => {
  const { mine, theirs } = teams;
  const before = await stateOf(teams);
  const token = (await createToken(theirs.scope, { name: "Of theirs", role: "owner" }, new Date())).token;
  const { journey } = theirs.ids;
  const asMine = (asked: Asked) => asUser(mine.user, () => ask(name, asked));
  const status = async (answer: Promise<Response>) => (await answer).status;
  expect(await status(asNobody(() => ask(name, { journey, team: theirs.slug })))).toBe(401);
  expect(await status(asMine({ journey }))).toBe(422);
  expect(await status(asMine({ journey, team: theirs.slug }))).toBe(404);
  expect(await status(asMine({ journey, team: mine.slug }))).toBe(404);
  expect(await status(asMine({ journey: "x", team: mine.slug }))).toBe(404);
  expect(await status(ask(name, { journey, token }))).toBe(403);
  for (const { scope } of [mine, theirs]) {
    const place = { teamId: scope.teamId, journeyId: journey };
    expect(countSubscribers(place)).toBe(0);
    expect(presentTabs(place, Date.now())).toEqual([]);
  }
  expect((await stateOf(teams)).mine).toEqual(before.mine);
});

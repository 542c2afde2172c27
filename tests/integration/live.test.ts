import pg from "pg";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/live/journeys/[journey]/presence/route";
import { GET } from "@/app/api/live/journeys/[journey]/route";
import { runSql, withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { announcePresence, closeLive, countSubscribers, type LivePlace, subscribe } from "@/lib/live";
import { countOpenStreams, endOpenStreams } from "@/lib/live-open";
import { forgetPeople, presentTabs } from "@/lib/live-people";
import { type EventSink, eventStream } from "@/lib/live-stream";
import { endSession } from "@/lib/sessions";
import { changeMemberRole, removeMember } from "@/lib/teams/members/mutations";
import { now } from "@/tests/factories/clock";
import { addMember, createTeam } from "@/tests/factories/team";
import { readEvents } from "@/tests/setup/event-reader";
import { ownerRows } from "@/tests/setup/owner";
import { inSession, signIn } from "@/tests/setup/request";

const abort: AbortController[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const one of abort.splice(0)) one.abort();
});
afterAll(async () => {
  forgetPeople();
  await closeLive();
});

/** A team with a journey, and its owner signed in. */
async function opened() {
  const team = await createTeam();
  const { id } = await createJourney(team.scope, { name: "Shop", template: "blank" }, now);
  const place = { teamId: team.scope.teamId, journeyId: id };
  return { ...team, place, session: await signIn(team.user) };
}

type Opened = Awaited<ReturnType<typeof opened>>;
type Reader = Pick<Opened, "slug" | "place" | "session">;

async function follow({ slug, place, session }: Reader) {
  const leaving = new AbortController();
  abort.push(leaving);
  const address = `http://localhost/api/live/journeys/${place.journeyId}?team=${slug}`;
  const request = new Request(address, { signal: leaving.signal });
  const response = await inSession(session, () =>
    GET(request, { params: Promise.resolve({ journey: place.journeyId }) }),
  );
  expect(response.status).toBe(200);
  return { ...readEvents(response), response, leaving };
}

function beat({ slug, place, session }: Reader, body: object): Promise<Response> {
  const address = `http://localhost/api/live/journeys/${place.journeyId}/presence?team=${slug}`;
  const request = new Request(address, { method: "POST", body: JSON.stringify(body) });
  return inSession(session, () => POST(request, { params: Promise.resolve({ journey: place.journeyId }) }));
}

/** What the edit of a map does at its end, in its transaction. */
function edit({ teamId, journeyId }: LivePlace, revision: number): Promise<void> {
  return withTeam({ teamId }, async (tx) => {
    await tx.journeyMap.update({
      where: { teamId_journeyId: { teamId, journeyId } },
      data: { revision },
    });
    const payload = JSON.stringify({ team: teamId, journey: journeyId, revision });
    await runSql(tx, "SELECT pg_notify('throughline', $1)", [payload]);
  });
}

const until = (check: () => unknown) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 5_000 });

describe("a stream of a map", () => {
  it("says hello, then each edit, and nothing of other maps", async () => {
    const [mine, other] = [await opened(), await opened()];
    const stream = await follow(mine);
    expect(stream.response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(stream.response.headers.get("cache-control")).toBe("no-cache, no-transform");
    expect(await stream.next("hello")).toEqual({ revision: 0, userId: mine.user.id, role: "owner" });
    await edit(mine.place, 1);
    expect(await stream.next("map")).toEqual({ revision: 1 });
    await edit(other.place, 7);
    await edit({ ...other.place, teamId: mine.place.teamId, journeyId: newId() }, 8).catch(() => undefined);
    await edit(mine.place, 2);
    expect(await stream.next("map")).toEqual({ revision: 2 });
  });

  it("tells many edits that come together as one", async () => {
    const mine = await opened();
    const stream = await follow(mine);
    await stream.next("hello");
    await edit(mine.place, 1);
    await stream.next("map");
    const { teamId: team, journeyId: journey } = mine.place;
    await withTeam(mine.scope, async (tx) => {
      for (let revision = 2; revision < 50; revision++) {
        await runSql(tx, "SELECT pg_notify('throughline', $1)", [
          JSON.stringify({ team, journey, revision }),
        ]);
      }
    });
    expect(await stream.next("map")).toEqual({ revision: 49 });
    expect(stream.seen).toEqual([{ event: "people", data: [] }]);
  });

  it("doesn't hear an edit that was rolled back", async () => {
    const mine = await opened();
    const stream = await follow(mine);
    await stream.next("hello");
    await withTeam(mine.scope, async (tx) => {
      const payload = JSON.stringify({ team: mine.place.teamId, journey: mine.place.journeyId, revision: 5 });
      await runSql(tx, "SELECT pg_notify('throughline', $1)", [payload]);
      throw new Error("no");
    }).catch(() => undefined);
    await edit(mine.place, 6);
    expect(await stream.next("map")).toEqual({ revision: 6 });
  });

  it("catches up after the connection to the database broke", async () => {
    const mine = await opened();
    const stream = await follow(mine);
    await stream.next("hello");
    await edit(mine.place, 1);
    await stream.next("map");
    await ownerRows(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'throughline live' AND datname = current_database()",
    );
    await edit(mine.place, 2);
    expect(await stream.next("map")).toEqual({ revision: 2 });
    await edit(mine.place, 3);
    expect(await stream.next("map")).toEqual({ revision: 3 });
  });

  it("leaves nothing behind when the browser goes away", async () => {
    const mine = await opened();
    const open = countOpenStreams();
    const streams = [await follow(mine), await follow(mine), await follow(mine)];
    expect(countSubscribers(mine.place)).toBe(3);
    streams[0]!.leaving.abort();
    streams[1]!.leaving.abort();
    await streams[2]!.leave();
    await Promise.all(streams.map((stream) => stream.end()));
    expect(countSubscribers(mine.place)).toBe(0);
    expect(countOpenStreams()).toBe(open);
  });

  it("ends for a browser that doesn't read", () => {
    const request = new Request("http://localhost/");
    const end = vi.fn();
    const fill = ({ send }: EventSink) => {
      for (let revision = 0; revision < 600; revision++) send("map", { revision });
      return end;
    };
    eventStream({ owner: "a session", request, reasonToEnd: async () => null, begin: fill });
    expect(end).toHaveBeenCalledOnce();
  });

  it("ends the oldest of a session with too many", async () => {
    const mine = await opened();
    const streams = [];
    for (let n = 0; n < 21; n++) streams.push(await follow(mine));
    expect(await streams[0]!.next("end")).toBe("too-many");
    await streams[0]!.end();
    expect(countSubscribers(mine.place)).toBe(20);
  });
});

describe("who may follow", () => {
  /** A member of somebody's team whose stream is open under a clock of the test. */
  async function member() {
    const mine = await opened();
    const other = await addMember(mine.scope, "editor");
    const session = await signIn(other.user);
    vi.useFakeTimers({ toFake: ["setInterval"] });
    const stream = await follow({ ...mine, session });
    await stream.next("hello");
    return { mine, other, session, stream };
  }

  it("goes on while nothing changes, with a beat every 15 s", async () => {
    const { stream } = await member();
    await vi.advanceTimersByTimeAsync(15_000);
    await stream.next("beat");
    await vi.advanceTimersByTimeAsync(15_000);
    await stream.next("beat");
    expect(stream.seen.filter(({ event }) => event === "end")).toEqual([]);
  });

  it("ends when they sign out", async () => {
    const { session, stream } = await member();
    await endSession(session.id);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await stream.next("end")).toBe("not-allowed");
    await stream.end();
  });

  it("ends when they are removed", async () => {
    const { mine, other, stream } = await member();
    await removeMember(mine.scope, { userId: other.user.id }, now);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await stream.next("end")).toBe("not-allowed");
  });

  it("ends when their role changes", async () => {
    const { mine, other, stream } = await member();
    await changeMemberRole(mine.scope, { userId: other.user.id, role: "viewer" }, now);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await stream.next("end")).toBe("changed");
  });
});

describe("who is here", () => {
  it("is told with names of the session, and ends with the tab", async () => {
    const mine = await opened();
    const other = await addMember(mine.scope, "viewer");
    const theirs = { ...mine, session: await signIn(other.user) };
    const stream = await follow(mine);
    expect(await stream.next("people")).toEqual([]);
    const [tab, cardId, cell] = [newId(), newId(), { laneId: newId(), columnId: newId() }];
    expect((await beat(theirs, { tab, cardId, cell })).status).toBe(204);
    const person = { userId: other.user.id, name: other.user.name };
    expect(await stream.next("people")).toEqual([{ ...person, tabs: [{ tab, cardId, cell }] }]);
    // The same again is no news; another card is.
    await beat(theirs, { tab, cardId, cell });
    await beat(theirs, { tab, cardId: null });
    expect(await stream.next("people")).toEqual([{ ...person, tabs: [{ tab, cardId: null, cell: null }] }]);
    await beat(theirs, { tab, cardId: null, gone: true });
    expect(await stream.next("people")).toEqual([]);
  });

  it("shows nobody who is no member", async () => {
    const mine = await opened();
    const stream = await follow(mine);
    await stream.next("people");
    const stranger = { tab: newId(), userId: newId(), cardId: null, cell: null, isGone: false };
    await announcePresence(mine.place, stranger);
    await until(() => presentTabs(mine.place, Date.now()).length === 1);
    await edit(mine.place, 1);
    await stream.next("map");
    expect(stream.seen).toEqual([expect.objectContaining({ event: "hello" })]);
  });

  it("forgets a tab that is silent for 40 s", async () => {
    const mine = await opened();
    await (await follow(mine)).next("people");
    await beat(mine, { tab: newId(), cardId: null });
    await until(() => presentTabs(mine.place, Date.now()).length === 1);
    expect(presentTabs(mine.place, Date.now() + 39_000)).toHaveLength(1);
    expect(presentTabs(mine.place, Date.now() + 41_000)).toHaveLength(0);
  });

  it("can't be flooded", async () => {
    const mine = await opened();
    await (await follow(mine)).next("people");
    const answers = await Promise.all(
      Array.from({ length: 70 }, () => beat(mine, { tab: newId(), cardId: null })),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(60);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    await until(() => presentTabs(mine.place, Date.now()).length === 20);
  });

  it("refuses what is no presence", async () => {
    const mine = await opened();
    for (const body of [{}, { tab: "x", cardId: null }, { tab: newId(), cardId: null, name: "Eve" }]) {
      expect((await beat(mine, body)).status).toBe(422);
    }
  });
});

it("doesn't mind what others say on the channel", async () => {
  const mine = await opened();
  const heard: unknown[] = [];
  const unsubscribe = subscribe(mine.place, (message) => heard.push(message.type));
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  for (const payload of ["", "{", "null", "[]", '{"team":1}', '{"team":"x","journey":"y","revision":1}']) {
    await client.query("SELECT pg_notify('throughline', $1)", [payload]);
  }
  await client.end();
  await edit(mine.place, 1);
  await until(() => heard.includes("edit"));
  unsubscribe();
  expect(heard.filter((type) => type === "edit")).toHaveLength(1);
});

it("ends every stream on shutdown, and each that begins then", async () => {
  const mine = await opened();
  const stream = await follow(mine);
  await stream.next("hello");
  endOpenStreams();
  expect(await stream.next("end")).toBe("shutdown");
  await stream.end();
  expect(countSubscribers(mine.place)).toBe(0);
  await (await follow(mine)).end();
  expect(countOpenStreams()).toBe(0);
});

import { expect, it } from "vitest";
import { GET } from "@/app/api/v1/images/[id]/route";
import { POST } from "@/app/api/v1/images/route";
import { newId } from "@/lib/ids";
import { imageTooLargeWords, imageTooWideWords, maxImageBytes, notAnImageWords } from "@/lib/images/limits";
import { createToken } from "@/lib/teams/tokens/mutations";
import { now } from "@/tests/factories/clock";
import { pngOf } from "@/tests/factories/picture";
import { addMember, countRows, createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

const none = { params: Promise.resolve({}) };

async function newTeam() {
  const { scope, user, slug } = await createTeam();
  const { token } = await createToken(scope, { name: "T", role: "editor" }, now);
  const authorization = `Bearer ${token}`;
  const send = (body: BodyInit | ReadableStream, headers: Record<string, string> = {}) => {
    const init = { method: "POST", body, headers: { authorization, ...headers }, duplex: "half" };
    return POST(new Request("http://localhost/api/v1/images", init), none);
  };
  const open = (id: string, headers: Record<string, string> = {}) => {
    const request = new Request(`http://localhost/api/v1/images/${id}`, {
      headers: { authorization, ...headers },
    });
    return GET(request, { params: Promise.resolve({ id }) });
  };
  return { scope, user, slug, send, open };
}

async function problemOf(response: Response): Promise<[number, string]> {
  return [response.status, (await response.json()).detail];
}

it("gives back the bytes it got, by the type it found, with nothing in them that may run", async () => {
  const { send, open } = await newTeam();
  const bytes = pngOf(40, 30);
  const stored = await send(bytes, { "content-type": "text/html" });
  expect(stored.status).toBe(201);
  const { id, ...size } = await stored.json();
  expect(size).toEqual({ width: 40, height: 30 });
  expect(stored.headers.get("location")).toBe(`/api/v1/images/${id}`);

  const picture = await open(id);
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(picture.headers)).toMatchObject({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, max-age=31536000, immutable",
  });
  const again = await open(id, { "if-none-match": picture.headers.get("etag")! });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

it("takes no SVG, no page and no lie about either", async () => {
  const { scope, send } = await newTeam();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const body of [svg, `<html>${svg}</html>`, "", "GIF87"])
    expect(await problemOf(await send(body, { "content-type": "image/png" }))).toEqual([
      422,
      notAnImageWords,
    ]);
  const [status, words] = await problemOf(await send(pngOf(9, 9).subarray(0, 40)));
  expect([status, words]).toEqual([422, expect.stringContaining("not whole")]);
  expect(await problemOf(await send(pngOf(8_001, 1)))).toEqual([422, imageTooWideWords]);
  expect(await countRows(scope, "images")).toBe(0);
});

it("stops reading where a picture is too large, whether or not its length was said", async () => {
  const { scope, send } = await newTeam();
  const said = await send(new Uint8Array(maxImageBytes + 1));
  expect(await problemOf(said)).toEqual([413, imageTooLargeWords]);

  const step = 250_000;
  let pulled = 0;
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += step;
        const chunk = new Uint8Array(step);
        if (pulled === step) chunk.set(pngOf(2, 2));
        controller.enqueue(chunk);
      },
      cancel() {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  expect(await problemOf(await send(endless))).toEqual([413, imageTooLargeWords]);
  expect(pulled).toBeLessThanOrEqual(maxImageBytes + step);
  expect(isCancelled).toBe(true);
  expect(await countRows(scope, "images")).toBe(0);
});

it("is added by editors and seen by everybody in the team, and by nobody else", async () => {
  const { scope, slug, send, open } = await newTeam();
  const { id } = await (await send(pngOf(2, 2))).json();
  const viewer = await addMember(scope, "viewer");
  const address = `http://localhost/api/v1/images/${id}?team=${slug}`;
  const seen = await asUser(viewer.user, () =>
    GET(new Request(address), { params: Promise.resolve({ id }) }),
  );
  expect(seen.status).toBe(200);
  const adding = () => POST(new Request(address, { method: "POST", body: pngOf(2, 2) }), none);
  expect((await asUser(viewer.user, adding)).status).toBe(403);
  const other = await newTeam();
  expect((await other.open(id)).status).toBe(404);
  expect((await open(newId())).status).toBe(404);
  expect((await open("../1")).status).toBe(404);
});

import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/sources/route";
import { countRows, createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

const context = { params: Promise.resolve({}) };
const own = "http://127.0.0.1:3000";

function ask(
  slug: string,
  method: "GET" | "POST",
  headers: Record<string, string>,
  body?: string,
): Promise<Response> {
  const request = new Request(`${own}/api/v1/sources?team=${slug}`, {
    method,
    headers: { host: "127.0.0.1:3000", ...headers },
    body,
  });
  return method === "GET" ? GET(request, context) : POST(request, context);
}

describe("a request with the session's cookie", () => {
  const body = JSON.stringify({ name: "Site", kind: "events" });

  it.each([
    ["another port of this host", { origin: "http://127.0.0.1:4777", "sec-fetch-site": "same-site" }],
    ["another site", { origin: "http://evil.test", "sec-fetch-site": "cross-site" }],
    ["a page that hides where it is", { origin: "null" }],
  ])("from %s writes nothing", async (_, headers) => {
    const { user, scope, slug } = await createTeam();
    const response = await asUser(user, () => ask(slug, "POST", headers, body));
    expect(response.status).toBe(403);
    expect(await countRows(scope, "sources")).toBe(0);
    expect((await asUser(user, () => ask(slug, "GET", headers))).status).toBe(200);
  });

  it("from our own pages, or from a script that says nothing, writes", async () => {
    const { user, slug } = await createTeam();
    const page = { origin: own, "sec-fetch-site": "same-origin" };
    expect((await asUser(user, () => ask(slug, "POST", page, body))).status).toBe(201);
    expect((await asUser(user, () => ask(slug, "POST", {}, body))).status).toBe(201);
  });

  it("is refused with a body too large, or with what no database can keep", async () => {
    const { user, slug } = await createTeam();
    const large = JSON.stringify({ name: "x".repeat(3_000_000), kind: "events" });
    expect((await asUser(user, () => ask(slug, "POST", {}, large))).status).toBe(413);
    for (const name of ["a\u0000b", "\ud800"]) {
      const response = await asUser(user, () =>
        ask(slug, "POST", {}, JSON.stringify({ name, kind: "events" })),
      );
      expect(response.status).toBe(422);
    }
  });
});

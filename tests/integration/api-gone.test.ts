import { expect, it, vi } from "vitest";
import { POST } from "@/app/api/v1/journeys/route";
import { createToken } from "@/lib/teams/tokens/mutations";
import { now } from "@/tests/factories/clock";
import { createTeam } from "@/tests/factories/team";

it.each([
  ["the client went away", true, 499, 0],
  ["the line broke on this side", false, 500, 1],
])(
  "notes a body that ends in the middle only when it is a failure: %s",
  async (_why, isGone, status, lines) => {
    const { scope } = await createTeam();
    const { token } = await createToken(scope, { name: "T", role: "editor" }, now);
    const noted = vi.spyOn(console, "error").mockReturnValue();
    const client = new AbortController();
    // As Node says it.
    const broken = Object.assign(new Error("aborted"), { code: "ECONNRESET" });
    const body = new ReadableStream({
      pull(stream) {
        if (isGone) client.abort();
        stream.error(broken);
      },
    });
    const init = { method: "POST", body, headers: { authorization: `Bearer ${token}` }, duplex: "half" };
    const request = new Request("http://localhost/api/v1/journeys", { ...init, signal: client.signal });
    const response = await POST(request, { params: Promise.resolve({}) });
    expect([response.status, noted.mock.calls.length]).toEqual([status, lines]);
    noted.mockRestore();
  },
);

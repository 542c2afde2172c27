import { afterEach, expect, it, vi } from "vitest";
import type { MapEdit } from "@/lib/journeys/map/schema";
import { sendEditTo } from "./send-edit";

afterEach(() => vi.unstubAllGlobals());

const edit = (text: string): MapEdit => ({
  id: "edit",
  ops: [{ op: "patch", kind: "card", id: "card", base: 1, patch: { text } }],
});

function answering(status: number, body: unknown) {
  const fetching = vi.fn(async (_address: string, _init: RequestInit) => Response.json(body, { status }));
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

it("sends to the journey of the team, in a way that outlives the page unless it is long", async () => {
  const fetching = answering(200, { revision: 2 });
  const send = sendEditTo("demo", "journey");
  expect(await send(edit("short"))).toEqual({ ok: true, changes: { revision: 2 } });
  await send(edit("é".repeat(40_000)));
  const [[address, init], [, long]] = fetching.mock.calls as [[string, RequestInit], [string, RequestInit]];
  expect(address).toBe("/api/v1/journeys/journey/map/edits?team=demo");
  expect([init.method, init.keepalive, long.keepalive]).toEqual(["POST", true, false]);
});

const found = [{ index: 0, kind: "card", id: "card", reason: "gone", current: null }];

it.each([
  [409, { detail: "Changed.", details: { conflicts: found } }, { kind: "conflict", conflicts: found }],
  [409, { detail: "Taken.", details: { conflicts: [] } }, { kind: "refused", message: "Taken." }],
  [422, { detail: "Too long." }, { kind: "refused", message: "Too long." }],
  [403, { detail: "No." }, { kind: "refused", message: "No." }],
  [401, { detail: "Send a token." }, { kind: "signed-out" }],
  [429, {}, { kind: "unreachable" }],
  [500, {}, { kind: "unreachable" }],
  [500, "a page of what stands before", { kind: "unreachable" }],
  [500, { code: "INTERNAL", detail: "Number 7." }, { kind: "failed", message: "Number 7." }],
  [502, { code: "INTERNAL" }, { kind: "unreachable" }],
  [503, {}, { kind: "unreachable" }],
  [504, {}, { kind: "unreachable" }],
])("understands an answer %i", async (status, body, result) => {
  answering(status, body);
  expect(await sendEditTo("demo", "journey")(edit("text"))).toMatchObject({ ok: false, ...result });
});

it("takes a broken line as no answer", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await sendEditTo("demo", "journey")(edit("text"))).toEqual({ ok: false, kind: "unreachable" });
});

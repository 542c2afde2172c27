import { createHash } from "node:crypto";
import { describe, it } from "vitest";
import { POST as postImport } from "@/app/api/v1/sources/[id]/imports/route";
import type { CreateSource } from "@/lib/sources/schema";

import {
  answers,
  aScoreOf11,
  call,
  eventMapping,
  expectNothingStored,
  expectProblem,
  fourAnswers,
  mapped,
  npsMapping,
  teamWith,
  type Upload,
  upload,
} from "./import-requests";

const refused: [
  name: string,
  kind: CreateSource["kind"],
  body: string | Uint8Array<ArrayBuffer>,
  given: Upload,
  words: RegExp,
][] = [
  [
    "a picture",
    "responses",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
    {},
    /picture, not a CSV/,
  ],
  [
    "a text without columns",
    "responses",
    "Dear all\nthe numbers follow\n",
    {},
    /not|doesn't look like a CSV/,
  ],
  ["an empty file", "responses", "", {}, /empty/],
  ["a header without rows", "responses", answers([]), {}, /header but no rows/],
  [
    "a broken quote at the end",
    "responses",
    `${answers(fourAnswers)}a5,3,2026-08-05T10:00:00Z,web,"not closed`,
    mapped(npsMapping),
    /quote/i,
  ],
  [
    "another digest",
    "responses",
    answers(fourAnswers),
    {
      ...mapped(npsMapping),
      headers: { "content-digest": `sha-256=:${createHash("sha256").update("x").digest("base64")}:` },
    },
    /SHA-256 differs/,
  ],
  [
    "a digest that is none",
    "responses",
    answers(fourAnswers),
    { ...mapped(npsMapping), headers: { "content-digest": "sha-256=:abc:" } },
    /Content-Digest can't be read/,
  ],
  [
    "a short body",
    "responses",
    answers(fourAnswers),
    { ...mapped(npsMapping), headers: { "content-length": "4000" } },
    /Only \d+ of 4000 bytes arrived/,
  ],
  [
    "a date that doesn't exist",
    "events",
    "user_id,event,timestamp\nu1,opened,2026-02-30T10:00:00Z\n",
    mapped({ ...eventMapping, dateFormat: "iso" }),
    /line 2, column “timestamp”/,
  ],
  ["a score of 11", "responses", aScoreOf11, mapped(npsMapping), /line 2, column “score”/],
  [
    "a mapping that names a missing column",
    "responses",
    answers(fourAnswers),
    mapped({ ...npsMapping, fields: { ...npsMapping.fields, score: "Punkte" } }),
    /“Punkte”.*doesn't have.*“score”/s,
  ],
  [
    "a mapping that is not JSON",
    "responses",
    answers(fourAnswers),
    { query: { mapping: "{" } },
    /mapping: .*JSON/,
  ],
  [
    "a mapping of another kind",
    "responses",
    answers(fourAnswers),
    mapped(eventMapping),
    /The mapping is not right/,
  ],
  [
    "more than a fifth of rejected rows",
    "responses",
    answers([...fourAnswers, "a5,12,2026-08-05,web,", "a6,13,2026-08-05,web,"]),
    mapped(npsMapping),
    /2 of 6 rows can't be read/,
  ],
  [
    "dates that fit day first and month first",
    "events",
    "user_id,event,timestamp\nu1,opened,01/02/2026\nu2,opened,03/04/2026\n",
    mapped(eventMapping),
    /Which is it\?/,
  ],
];

describe("what can't be taken in is refused with a sentence, and leaves nothing", () => {
  it.each(refused)("%s", async (_name, kind, body, given, words) => {
    const team = await teamWith(kind);
    await expectProblem(await upload(team, team.source, body, given), 422, words);
    await expectNothingStored(team.scope);
  });

  it("2 GB announced: before anything is read", async () => {
    const team = await teamWith("responses");
    const headers = { "content-length": String(2 * 1024 ** 3) };
    await expectProblem(await upload(team, team.source, "a,b\n", { headers }), 413, /larger than 1 GiB/);
    await expectNothingStored(team.scope);
  });

  it("an upload that breaks off in the middle", async () => {
    const team = await teamWith("responses");
    let sent = false;
    const body = new ReadableStream({
      pull(controller) {
        if (sent) return controller.error(new Error("socket hang up"));
        sent = true;
        controller.enqueue(new TextEncoder().encode(answers(fourAnswers)));
      },
    });
    const init = { method: "POST", body, duplex: "half", ...mapped(npsMapping) };
    await expectProblem(await call(postImport, team, { id: team.source }, init), 422, /broke off/);
    await expectNothingStored(team.scope);
  });
});

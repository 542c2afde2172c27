import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { GET as getProgress } from "@/app/api/v1/import-progress/[id]/route";
import { GET as getRejections } from "@/app/api/v1/imports/[id]/rejections.csv/route";
import { GET as getImport, DELETE as undo } from "@/app/api/v1/imports/[id]/route";
import { GET as listImports } from "@/app/api/v1/sources/[id]/imports/route";
import { GET as getMapping } from "@/app/api/v1/sources/[id]/mappings/[fingerprint]/route";
import { GET as getSource } from "@/app/api/v1/sources/[id]/route";
import { newId } from "@/lib/ids";
import { undoImportAction } from "@/lib/imports/actions";
import { headerFingerprint } from "@/lib/imports/header-fingerprint";
import { importListSchema, rememberedMappingSchema } from "@/lib/imports/records/schema";
import { addMember, createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

import {
  answers,
  aScoreOf11,
  call,
  expectNothingStored,
  expectProblem,
  fourAnswers,
  mapped,
  npsMapping,
  summaryOf,
  teamWith,
  upload,
} from "./import-requests";

describe("a file", () => {
  it("with a column __proto__ is taken in like any other", async () => {
    const team = await teamWith("responses");
    const body =
      "id,score,created_at,__proto__\na1,9,2026-08-01T10:00:00Z,blue\na2,3,2026-08-02T10:00:00Z,red\n";
    const response = await upload(team, team.source, body, mapped({ ...npsMapping, keep: ["__proto__"] }));
    expect(response.status).toBe(201);
    expect(await summaryOf(response)).toMatchObject({ added: 2, rejected: 0 });
    expect(Object.hasOwn(Object.prototype, "blue")).toBe(false);
  });

  it("is detected without a mapping, committed, found again, listed and remembered", async () => {
    const team = await teamWith("responses");
    const body = answers(fourAnswers);
    const digest = createHash("sha256").update(body).digest("base64");
    const response = await upload(team, team.source, body, {
      query: { fileName: "nps\u0001 q3.csv" },
      headers: { "content-digest": `sha-256=:${digest}:` },
    });
    expect(response.status).toBe(201);
    const summary = await summaryOf(response);
    expect(summary).toMatchObject({ status: "committed", rows: 4, added: 4, fileName: "nps  q3.csv" });
    expect(response.headers.get("location")).toBe(`/api/v1/imports/${summary.id}`);
    const read = await summaryOf(await call(getImport, team, { id: summary.id }));
    expect(read).toEqual(summary);
    const list = importListSchema.parse(await (await call(listImports, team, { id: team.source })).json());
    expect(list).toEqual({ items: [summary], next: null });
    const fingerprint = headerFingerprint(["id", "score", "created_at", "channel", "comment"]);
    const remembered = await call(getMapping, team, { id: team.source, fingerprint });
    expect(rememberedMappingSchema.parse(await remembered.json()).mapping).toEqual(summary.mapping);
    const unknown = await call(getMapping, team, { id: team.source, fingerprint: headerFingerprint(["id"]) });
    expect([unknown.status, await unknown.json()]).toEqual([200, null]);
  });

  it("says the same in a dry run, which leaves nothing", async () => {
    const team = await teamWith("responses");
    const body = answers([...fourAnswers, ...fourAnswers, "a5,11,2026-08-05,web,"]);
    const dry = await upload(team, team.source, body, {
      query: { dryRun: "true", mapping: JSON.stringify(npsMapping) },
    });
    expect(dry.status).toBe(200);
    const preview = await summaryOf(dry);
    expect(preview).toMatchObject({ status: "preview", rows: 9, added: 4, identical: 4, rejected: 1 });
    await expectNothingStored(team.scope);
    const real = await summaryOf(await upload(team, team.source, body, mapped(npsMapping)));
    const { id: _a, status: _b, startedAt: _c, finishedAt: _d, ...did } = real;
    const { id: _e, status: _f, startedAt: _g, finishedAt: _h, ...would } = preview;
    expect(did).toEqual(would);
  });

  it("refused for its share of rejected rows says so in a dry run, with the rows", async () => {
    const team = await teamWith("responses");
    const dry = await upload(team, team.source, aScoreOf11, {
      query: { dryRun: "1", mapping: JSON.stringify(npsMapping) },
    });
    const preview = await summaryOf(dry);
    expect(preview).toMatchObject({ status: "refused", rejected: 1 });
    expect(preview.rejections[0]).toMatchObject({ line: 2, column: "score", value: "11" });
  });

  it("imported twice is imported once", async () => {
    const team = await teamWith("responses");
    const first = await summaryOf(await upload(team, team.source, answers(fourAnswers), mapped(npsMapping)));
    const again = await upload(team, team.source, answers(fourAnswers), mapped(npsMapping));
    expect(again.status).toBe(200);
    expect(await summaryOf(again)).toMatchObject({
      id: first.id,
      status: "duplicate",
      added: 0,
      identical: 4,
    });
    const copy = answers([...fourAnswers.toReversed(), "a5,8,2026-08-05T10:00:00Z,web,"]);
    const other = await upload(team, team.source, copy, mapped(npsMapping));
    expect(await summaryOf(other)).toMatchObject({ status: "committed", added: 1, identical: 4, changed: 0 });
    expect(await (await call(getSource, team, { id: team.source })).json()).toMatchObject({
      facts: 5,
      imports: 2,
    });
  });

  it.each(["update", "keep"] as const)("with a changed row: %s", async (changed) => {
    const team = await teamWith("responses");
    await upload(team, team.source, answers(fourAnswers), mapped(npsMapping));
    const corrected = answers([fourAnswers[0]!, "a2,5,2026-08-02T10:00:00Z,web,"]);
    const mapping = { ...npsMapping, changed };
    const summary = await summaryOf(await upload(team, team.source, corrected, mapped(mapping)));
    expect(summary).toMatchObject({ added: 0, identical: 1, changed: 1, mapping: { changed } });
  });
});

describe("undo", () => {
  it("leaves everything as before, also the number of facts, and works once", async () => {
    const team = await teamWith("responses");
    const one = await summaryOf(await upload(team, team.source, answers(fourAnswers), mapped(npsMapping)));
    const before = await (await call(getSource, team, { id: team.source })).json();
    const more = answers([
      ...fourAnswers.slice(1),
      "a2,5,2026-09-02T10:00:00Z,web,",
      "b1,3,2026-09-01T10:00:00Z,web,",
    ]);
    const two = await summaryOf(await upload(team, team.source, more, mapped(npsMapping)));
    const undone = await call(undo, team, { id: two.id }, { method: "DELETE" });
    expect(undone.status).toBe(200);
    expect(await summaryOf(undone)).toMatchObject({ id: two.id, status: "undone", rejections: [] });
    expect(await (await call(getSource, team, { id: team.source })).json()).toEqual(before);
    await expectProblem(await call(undo, team, { id: two.id }, { method: "DELETE" }), 409, /undone already/);
    expect((await summaryOf(await call(getImport, team, { id: one.id }))).status).toBe("committed");
    const anew = await upload(team, team.source, more, mapped(npsMapping));
    expect(anew.status).toBe(201);
  });
});

describe("rejected rows", () => {
  it("come as a file that no spreadsheet executes", async () => {
    const team = await teamWith("responses");
    const bad = ['a5,"=HYPERLINK(""x"")",2026-08-05,web,', "a6,5"];
    const body = answers([...fourAnswers, ...bad]);
    const mapping = { ...npsMapping, maxRejectedShare: 0.5 };
    const summary = await summaryOf(
      await upload(team, team.source, body, {
        query: { fileName: "Q3 / Umfrage.csv", mapping: JSON.stringify(mapping) },
      }),
    );
    expect(summary).toMatchObject({ added: 4, rejected: 2 });
    const response = await call(getRejections, team, { id: summary.id });
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="Q3-Umfrage.rejected.csv"',
    );
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]).toBe("line,column,value,reason");
    expect(lines[1]).toMatch(/^6,score,"'=HYPERLINK\(""x""\)",/);
    expect(lines[2]).toMatch(/^7,,/);
    expect(lines).toHaveLength(4);
  });

  it("come all, however many", async () => {
    const team = await teamWith("responses");
    const bad = Array.from({ length: 2500 }, (_, i) => `b${i},12,2026-08-05,web,`);
    const mapping = { ...npsMapping, maxRejectedShare: 1 };
    const summary = await summaryOf(
      await upload(team, team.source, answers([...fourAnswers, ...bad]), mapped(mapping)),
    );
    expect(summary.rejections).toHaveLength(20);
    const text = await (await call(getRejections, team, { id: summary.id })).text();
    expect(text.split("\r\n")).toHaveLength(2502);
  });
});

describe("whose it is", () => {
  it("a viewer reads but neither imports nor undoes", async () => {
    const team = await teamWith("responses");
    const viewer = await addMember(team.scope, "viewer");
    const { id } = await summaryOf(await upload(team, team.source, answers(fourAnswers), mapped(npsMapping)));
    await expectProblem(await upload(viewer, team.source, answers(fourAnswers)), 403, /role/);
    await expectProblem(await call(undo, viewer, { id }, { method: "DELETE" }), 403, /role/);
    const result = await asUser(viewer.user, () => undoImportAction({ team: team.slug, import: id }));
    expect(result.serverError?.code).toBe("FORBIDDEN");
    expect((await call(getImport, viewer, { id })).status).toBe(200);
    expect((await call(getRejections, viewer, { id })).status).toBe(200);
  });

  it("another team finds nothing", async () => {
    const team = await teamWith("responses");
    const other = await teamWith("responses");
    const { id } = await summaryOf(await upload(team, team.source, answers(fourAnswers), mapped(npsMapping)));
    const fingerprint = headerFingerprint(["id", "score", "created_at", "channel", "comment"]);
    const tries = [
      upload(other, team.source, answers(fourAnswers), mapped(npsMapping)),
      call(getImport, other, { id }),
      call(getRejections, other, { id }),
      call(undo, other, { id }, { method: "DELETE" }),
      call(listImports, other, { id: team.source }),
      call(getMapping, other, { id: team.source, fingerprint }),
      upload(other, "no-id", answers(fourAnswers)),
      call(getImport, other, { id: "no-id" }),
      call(undo, other, { id: "no-id" }, { method: "DELETE" }),
    ];
    for (const response of await Promise.all(tries)) expect(response.status).toBe(404);
    const result = await asUser(other.user, () => undoImportAction({ team: other.slug, import: id }));
    expect(result.serverError?.code).toBe("NOT_FOUND");
    await expectNothingStored(other.scope);
  });

  it("another team doesn't see how far an import is", async () => {
    const team = await teamWith("responses");
    const other = await createTeam();
    const progress = newId();
    const rows = Array.from({ length: 200_000 }, (_, i) => `x${i},7,2026-08-01T10:00:00Z,web,`);
    const query = { progress, mapping: JSON.stringify(npsMapping) };
    const running = upload(team, team.source, answers(rows), { query });
    let seen = 0;
    let isDone = false;
    void running.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const [mine, theirs] = await Promise.all([
        call(getProgress, team, { id: progress }),
        call(getProgress, other, { id: progress }),
      ]);
      expect([theirs.status, await theirs.json()]).toEqual([200, null]);
      const report = (await mine.json()) as { rows: number } | null;
      seen = Math.max(seen, report?.rows ?? 0);
    }
    expect((await running).status).toBe(201);
    expect(seen).toBeGreaterThan(0);
    const after = await call(getProgress, team, { id: progress });
    expect([after.status, await after.json()]).toEqual([200, null]);
  });
});

import { expect, it } from "vitest";
import { GET as getHealth } from "@/app/api/health/route";
import { GET as getPicture } from "@/app/api/v1/images/[id]/route";
import { POST as createPicture } from "@/app/api/v1/images/route";
import { GET as getProgress } from "@/app/api/v1/import-progress/[id]/route";
import { GET as getRejections } from "@/app/api/v1/imports/[id]/rejections.csv/route";
import { GET as getImport, DELETE as undo } from "@/app/api/v1/imports/[id]/route";
import { GET as listStanding } from "@/app/api/v1/imports/route";
import { GET as getKpis } from "@/app/api/v1/journeys/[id]/kpis/route";
import { GET as getMapChanges } from "@/app/api/v1/journeys/[id]/map/changes/route";
import { POST as editMap } from "@/app/api/v1/journeys/[id]/map/edits/route";
import { GET as exportMap } from "@/app/api/v1/journeys/[id]/map/export/route";
import { GET as getMap } from "@/app/api/v1/journeys/[id]/map/route";
import { GET as diffVersion } from "@/app/api/v1/journeys/[id]/versions/[version]/diff/route";
import { POST as restoreVersion } from "@/app/api/v1/journeys/[id]/versions/[version]/restore/route";
import {
  GET as getVersion,
  PATCH as renameVersion,
} from "@/app/api/v1/journeys/[id]/versions/[version]/route";
import { POST as keepVersion, GET as listVersions } from "@/app/api/v1/journeys/[id]/versions/route";
import { POST as importJourney } from "@/app/api/v1/journeys/import/route";
import { operations } from "@/app/api/v1/openapi.json/operations";
import { GET as getDocument } from "@/app/api/v1/openapi.json/route";
import { GET as search } from "@/app/api/v1/search/route";
import { POST as importFile, GET as listImports } from "@/app/api/v1/sources/[id]/imports/route";
import { GET as getMapping } from "@/app/api/v1/sources/[id]/mappings/[fingerprint]/route";
import { GET as getTeam } from "@/app/api/v1/team/route";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { pngOf } from "@/tests/factories/picture";
import { createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const file = [
  "who,what,when",
  "ann,view,2026-07-01T10:00:00Z",
  "ann,buy,2026-07-02T10:00:00Z",
  "bob,view,no date",
  "cyd,view,2026-07-03T10:00:00Z",
  "dan,view,2026-07-03T10:00:00Z",
].join("\n");
const mapping = JSON.stringify({
  fields: { person: "who", event: "what", at: "when" },
  maxRejectedShare: 0.5,
});

const named = (name: string) => JSON.stringify({ name });

/** The calls that journeys-api.test.ts makes. */
const elsewhere = ["listJourneys", "createJourney", "getJourney", "replaceRules"].concat(
  ["listSources", "createSource", "getSource", "countFacts"],
  ["listFactTerms"],
);

it("answers every call as its own document says", async () => {
  const { user, scope, slug } = await createTeam();
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const stages = [{ name: "See" }, { name: "Buy", retentionAnchor: true }];
  const journey = await createJourney(scope, { name: "J", stages }, now);
  const rules = journey.stages.map(({ id }, index) => ({
    stage: id,
    source: source.id,
    match: { event: [["view"], ["buy"]][index]! },
  }));
  await replaceRules(scope, { journey: journey.id, rules }, now);

  const called = new Set(elsewhere);
  async function call(
    id: string,
    handler: Handler,
    params: Record<string, string> = {},
    query: Record<string, string> = {},
    body?: BodyInit,
  ) {
    called.add(id);
    const operation = operations.find((one) => one.id === id)!;
    const search = new URLSearchParams({ team: slug, ...query });
    const request = new Request(`http://localhost/api/v1/x?${search}`, {
      method: operation.method.toUpperCase(),
      body,
    });
    const response = await asUser(user, () => handler(request, { params: Promise.resolve(params) }));
    const answer = operation.answers[response.status];
    expect(answer, `${id} ${response.status}`).toBeDefined();
    if (!answer?.schema) {
      const [kind] = answer!.mediaType!.split("*");
      expect(response.headers.get("content-type")).toContain(kind);
      return null;
    }
    const json = await response.json();
    expect(answer.schema.safeParse(json).error, `${id} ${response.status}`).toBeUndefined();
    return json;
  }

  const at = { id: source.id };
  await call("importFile", importFile, at, { mapping, dryRun: "true" }, file);
  const { id } = await call("importFile", importFile, at, { mapping }, file);
  await call("importFile", importFile, at, { mapping }, file);
  await call("getImport", getImport, { id });
  await call("listImports", listImports, at);
  await call("listStandingImports", listStanding);
  await call("getRejections", getRejections, { id });
  await call("getImportProgress", getProgress, { id: newId() });
  await call("getRememberedMapping", getMapping, { ...at, fingerprint: "0" });
  const kpis = await call("getJourneyKpis", getKpis, { id: journey.id }, { period: "2026-Q3" });
  expect(kpis.stages.map((stage: { entrants: number }) => stage.entrants)).toEqual([3, 1]);
  const edit = {
    op: "put",
    kind: "lane",
    item: { id: newId(), position: 9, kind: "goals", name: "Goals", hidden: false },
  };
  const edited = await call(
    "editMap",
    editMap,
    { id: journey.id },
    {},
    JSON.stringify({ id: newId(), ops: [edit] }),
  );
  expect(edited.revision).toBe(1);
  await call("getMap", getMap, { id: journey.id });
  await call("exportMap", exportMap, { id: journey.id }, { format: "xlsx" });
  const diagram = "journey\ntitle Mine\nsection See\nLook: 4: Ann\n";
  await call("importJourney", importJourney, {}, {}, diagram);
  await call("getMapChanges", getMapChanges, { id: journey.id }, { since: "0" });
  const kept = await call("keepMapVersion", keepVersion, { id: journey.id }, {}, named("Then"));
  const version = { id: journey.id, version: kept.id };
  const more = { ...edit, item: { ...edit.item, id: newId(), name: "Aims" } };
  const body = JSON.stringify({ id: newId(), ops: [more] });
  await call("editMap", editMap, { id: journey.id }, {}, body);
  expect((await call("getMapVersion", getVersion, version)).document.items.lane).toHaveLength(7);
  expect((await call("diffMapVersion", diffVersion, version)).sentence).toBe("Lane Aims added");
  const renamed = await call("renameMapVersion", renameVersion, version, {}, named("Before"));
  expect(renamed).toEqual({ ...kept, name: "Before" });
  const restored = await call("restoreMapVersion", restoreVersion, version);
  const against = { against: restored.safety };
  expect((await call("diffMapVersion", diffVersion, version, against)).sentence).toBe("Lane Aims added");
  expect((await call("diffMapVersion", diffVersion, version, { against: "now" })).sentence).toBe("");
  const first = await call("listMapVersions", listVersions, { id: journey.id }, { limit: "1" });
  expect([first.items[0].kind, first.next]).toEqual(["safety", restored.safety]);
  const rest = await call("listMapVersions", listVersions, { id: journey.id }, { after: first.next });
  expect(rest).toMatchObject({ items: [renamed], next: null });
  await call("undoImport", undo, { id });
  const picture = await call("createImage", createPicture, {}, {}, pngOf(2, 1));
  await call("getImage", getPicture, { id: picture.id });
  expect((await call("search", search, {}, { q: "j" })).journeys).toHaveLength(1);
  await call("getTeam", getTeam);
  await call("getHealth", getHealth as Handler);
  expect([...called].sort()).toEqual(operations.map((operation) => operation.id).sort());

  const document = await (await (getDocument as () => Response | Promise<Response>)()).json();
  const paths = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>);
  const described = paths.flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(described.sort()).toEqual([...called].sort());
});

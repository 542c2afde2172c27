import { expect, it } from "vitest";
import { GET as exportMap } from "@/app/api/v1/journeys/[id]/map/export/route";
import { POST as importFile } from "@/app/api/v1/journeys/import/route";
import { newId } from "@/lib/ids";
import { createImage } from "@/lib/images/mutations";
import { exportFormats } from "@/lib/journeys/exchange/formats";
import { fromJson } from "@/lib/journeys/exchange/json";
import { getMapExport } from "@/lib/journeys/exchange/queries";
import { editMap } from "@/lib/journeys/map/mutations";
import { renameJourney } from "@/lib/journeys/mutations";
import { listJourneyNames } from "@/lib/journeys/queries";
import { importJourney } from "@/lib/map-page/importing/mutations";
import { createPersona } from "@/lib/personas/mutations";
import { listPersonas } from "@/lib/personas/queries";
import { now } from "@/tests/factories/clock";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { pngOf } from "@/tests/factories/picture";
import { createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

/** A map with something of everything that refers to other things of the team. */
async function fullMap() {
  const { scope, user, slug } = await createTeam();
  const map = await createMap(scope);
  const persona = await createPersona(scope, { name: "The busy parent" }, now);
  const image = await createImage(scope, pngOf(2, 1), now);
  const place = { laneId: map.lane("actions"), stageId: map.stages[0]! };
  const own = { personaIds: [persona.id], ownerId: user.id, imageId: image.id };
  const edit = editOf(
    { op: "put", kind: "persona", item: { id: persona.id, position: 1 } },
    putCard(cardDraft(place, { text: "=SUM(A1)", ...own })),
    {
      op: "put",
      kind: "point",
      item: { id: newId(), personaId: persona.id, stageId: map.stages[1]!, value: 1.5 },
    },
  );
  await editMap(scope, { journey: map.journey, edit }, now);
  return { scope, user, slug, journey: map.journey, persona, image };
}

type Full = Awaited<ReturnType<typeof fullMap>>;

function ask({ user, slug, journey }: Pick<Full, "user" | "slug" | "journey">, format: string) {
  const request = new Request(`http://localhost/api/v1/x?team=${slug}&format=${format}`);
  return asUser(user, () => exportMap(request, { params: Promise.resolve({ id: journey }) }));
}

it("hands out every format under a safe name, as what it is", async () => {
  const full = await fullMap();
  await renameJourney(full.scope, { journey: full.journey, name: 'Käufer "A"/../B' }, now);
  for (const format of exportFormats) {
    const response = await ask(full, format);
    expect(response.status, format).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="Kaufer-A-B\.[\w.]+"; filename\*=UTF-8''K%C3%A4ufer-A-B\.[\w.]+$/,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await response.arrayBuffer()).byteLength, format).toBeGreaterThan(60);
  }
  expect((await ask(full, "exe")).status).toBe(422);
  expect(await (await ask(full, "csv")).text()).not.toMatch(/(^|[,"])=SUM/m);
});

it("names who stands on the map, and nobody else", async () => {
  const full = await fullMap();
  await createPersona(full.scope, { name: "Elsewhere" }, now);
  const map = await getMapExport(full.scope, full.journey);
  expect(map.personas).toEqual([{ id: full.persona.id, name: "The busy parent" }]);
  expect(map.people.map(({ id }) => id)).toEqual([full.user.id]);
});

it("brings a JSON file back as another journey that says the same", async () => {
  const full = await fullMap();
  const text = await (await ask(full, "json")).text();
  const made = await importJourney(full.scope, text, now);
  expect(made.notes).toEqual([]);
  const [before, after] = [
    await getMapExport(full.scope, full.journey),
    await getMapExport(full.scope, made.id),
  ];
  const without = ({ document: { items } }: typeof before) => {
    const plain = items.card.map(({ id: _, laneId: __, stageId: ___, ...card }) => card);
    const points = items.point.map(({ value, personaId }) => [value, personaId]);
    const stages = items.stage.map(({ name, position }) => [name, position]).sort();
    return {
      plain,
      points,
      stages,
      persona: items.persona,
      lanes: items.lane.map(({ name }) => name).sort(),
    };
  };
  expect(without(after)).toEqual(without(before));
  expect(after.personas).toEqual(before.personas);
});

it("brings it into another team without what is not theirs, and says so", async () => {
  const full = await fullMap();
  const text = (await (await ask(full, "json")).text()).replace("Test Person", "Somebody of theirs");
  const { scope } = await createTeam();
  const made = await importJourney(scope, text, now);
  expect(made.notes).toEqual([
    "New among the personas of the team: The busy parent.",
    "Left out: 1 picture that this team doesn't have.",
  ]);
  const { document, people } = await getMapExport(scope, made.id);
  expect(people).toEqual([]);
  expect(document.items.card).toMatchObject([{ text: "=SUM(A1)", imageId: null, ownerId: null }]);
  const [persona] = await listPersonas(scope);
  expect(persona?.name).toBe("The busy parent");
  expect(document.items.persona.map(({ id }) => id)).toEqual([persona?.id]);
  expect(document.items.point).toMatchObject([{ personaId: persona?.id, value: 1.5 }]);
});

it("takes nothing of a file that can't be read, and says where", async () => {
  const { scope, user, slug } = await createTeam();
  const send = (body: BodyInit) => {
    const request = new Request(`http://localhost/api/v1/x?team=${slug}`, { method: "POST", body });
    return asUser(user, () => importFile(request, { params: Promise.resolve({}) }));
  };
  const reasonOf = async (body: BodyInit) => {
    const answer = await send(body);
    return [answer.status, ((await answer.json()) as { detail: string }).detail];
  };
  expect(await reasonOf("journey\nsection A\nDo: nine: Me")).toEqual([
    422,
    expect.stringMatching(/^Line 3: /),
  ]);
  expect(await reasonOf('{"kind":"throughline-map"')).toEqual([422, expect.stringContaining("JSON")]);
  expect(await reasonOf("Stage,A,B\nActions,x,y")).toEqual([422, expect.stringContaining("table")]);
  expect(await reasonOf("")).toEqual([422, "The file is empty."]);
  expect(await reasonOf(Uint8Array.of(0xff, 0xfe, 0xfd))).toEqual([422, expect.stringContaining("UTF-8")]);
  expect(await reasonOf("x".repeat(8_000_001))).toEqual([413, expect.stringContaining("8 MB")]);
  expect(await listJourneyNames(scope)).toEqual([]);
  expect(fromJson("{}").ok).toBe(false);
});

import { describe, expect, it } from "vitest";
import { adopted } from "./adopted";
import { idOf, sampleExport } from "./any-export";
import { fromJson, toJson } from "./json";

function ids() {
  let n = 1000;
  return () => idOf(n++);
}

describe("a map from a file in a team", () => {
  it("has ids of its own and the team's personas and people of the same name", () => {
    const own = { id: idOf(900), name: "the busy parent " };
    const mia = { id: idOf(901), name: "Mia" };
    const { document, newPersonas } = adopted(sampleExport(), { personas: [own], people: [mia] }, ids());
    expect(newPersonas.map(({ name }) => name)).toEqual(["The barista, at home"]);
    expect(document.items.persona.map(({ id }) => id)).toEqual([own.id, newPersonas[0]?.id]);
    const pays = document.items.card.filter(({ text }) => text === "Pays");
    expect(pays.map(({ personaIds }) => personaIds)).toEqual([[own.id], [own.id]]);
    expect(document.items.card.flatMap(({ ownerId }) => ownerId ?? [])).toEqual([mia.id]);
    expect(document.items.point.map(({ personaId }) => personaId)).toEqual([own.id]);
    const stages = new Set(document.items.stage.map(({ id }) => id));
    expect(stages.has(idOf(1))).toBe(false);
    expect(document.items.card.every(({ stageId }) => stages.has(stageId))).toBe(true);
  });

  it("keeps whom the same team has, and asks nobody by a name two have", () => {
    const map = sampleExport();
    const team = {
      personas: map.personas,
      people: [idOf(901), idOf(902)].map((id) => ({ id, name: "Mia" })),
    };
    const { document, newPersonas } = adopted(map, team, ids());
    expect(newPersonas).toEqual([]);
    expect(document.items.persona).toEqual(map.document.items.persona);
    expect(document.items.card.flatMap(({ ownerId }) => ownerId ?? [])).toEqual([]);
  });

  it("is one persona where two of the file are one of the team's", () => {
    const map = sampleExport();
    map.personas = map.personas.map(({ id }) => ({ id, name: "Parent" }));
    const { document, newPersonas } = adopted(map, { personas: [], people: [] }, ids());
    expect(newPersonas.length).toBe(1);
    expect(document.items.persona.length).toBe(1);
  });

  it("makes nobody of whom the map says nothing, and looks at the team's names once", () => {
    const map = sampleExport();
    const others = Array.from({ length: 5_000 }, (_, n) => ({ id: idOf(5_000 + n), name: `Other ${n}` }));
    let looks = 0;
    const team = Array.from({ length: 1_000 }, (_, n) => ({
      id: idOf(20_000 + n),
      get name() {
        looks++;
        return `Own ${n}`;
      },
    }));
    const given = { ...map, personas: [...others, ...map.personas] };
    const { newPersonas } = adopted(given, { personas: team, people: team }, ids());
    expect(newPersonas.map(({ name }) => name)).toEqual(map.personas.map(({ name }) => name));
    expect(looks).toBeLessThanOrEqual(2 * team.length);
  });

  it("comes from a file that names at most 500 personas", () => {
    const map = sampleExport();
    const personas = Array.from({ length: 501 }, (_, n) => ({ id: idOf(n + 1), name: `P${n}` }));
    expect(fromJson(toJson({ ...map, personas }))).toEqual({
      ok: false,
      reason: "A file of a map names at most 500 personas.",
    });
    expect(fromJson(toJson({ ...map, personas: personas.slice(1) })).ok).toBe(true);
  });
});

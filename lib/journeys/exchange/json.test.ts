import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyExport, exportedCard, idOf, sampleExport } from "./any-export";
import { fromJson, toJson } from "./json";
import type { MapExport } from "./map-export";

/** The file of the sample with something in it changed by hand. */
function changed(change: (items: MapExport["document"]["items"]) => void) {
  const map = sampleExport();
  change(map.document.items);
  return fromJson(toJson(map));
}

const reasonOf = (text: string) => {
  const read = fromJson(text);
  return read.ok ? null : read.reason;
};

describe("a map as JSON", () => {
  it("comes back without loss", () => {
    fc.assert(
      fc.property(anyExport, (map) => {
        expect(fromJson(toJson(map))).toEqual({ ok: true, map, notes: [] });
      }),
      { numRuns: 200 },
    );
    const map = sampleExport();
    expect(fromJson(toJson(map))).toEqual({ ok: true, map, notes: [] });
    expect(fromJson(`\ufeff${toJson(map)}`).ok).toBe(true);
  });

  it("says what is wrong with another file", () => {
    const foreign = "This is no map of Throughline.";
    expect(reasonOf('{"kind":')).toBe("The file is no JSON, or was cut off.");
    for (const text of ["[]", "null", "3", "{}", '{"kind":"figma"}']) expect(reasonOf(text)).toBe(foreign);
    const file = JSON.parse(toJson(sampleExport()));
    file.map.items.card[2].text = "x".repeat(2001);
    expect(reasonOf(JSON.stringify(file))).toBe("Card 3, text: A card holds at most 2000 characters.");
    file.map.items.card[2].evidenceUrl = "javascript:alert(1)";
    file.map.items.card[2].text = "";
    expect(reasonOf(JSON.stringify(file))).toContain("Card 3, evidenceUrl: Give an address");
    delete file.map.items;
    expect(reasonOf(JSON.stringify(file))).toMatch(/^map, items: /);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (map) => {
        expect(fromJson(JSON.stringify({ kind: "throughline-map", map })).ok).toBe(false);
      }),
    );
  });
});

describe("a file changed by hand", () => {
  it("leaves out what hangs in the air, and says so", () => {
    const read = changed((items) => {
      items.card.push(exportedCard({ id: idOf(60), laneId: idOf(99), stageId: idOf(1) }));
      items.card.push(exportedCard({ id: idOf(30), laneId: idOf(10), stageId: idOf(1) }));
      items.link.push({ ...items.link[0]!, id: idOf(61), toStageId: idOf(99) });
      items.point.push({ ...items.point[0]!, id: idOf(62) });
    });
    const all = ": there twice, or part of something that is not in the file.";
    expect(read).toEqual({
      ok: true,
      map: sampleExport(),
      notes: [
        `2 cards left out${all}`,
        `1 drawn feeling left out${all}`,
        `1 link between stages left out${all}`,
      ],
    });
  });

  it("keeps cards whose step is gone, in their stage, and one anchor", () => {
    const read = changed((items) => {
      items.step.shift();
      items.stage[1]!.retentionAnchor = true;
    });
    expect(read.ok && read.notes).toEqual([
      "2 cards moved to the stage, as the step is not in it.",
      "Only the first retention anchor was kept.",
    ]);
    expect(read.ok && read.map.document.items.card.filter(({ stepId }) => stepId === idOf(4))).toEqual([]);
    expect(read.ok && read.map.document.items.stage.map((stage) => stage.retentionAnchor)).toEqual([
      true,
      false,
    ]);
  });

  it("may write its ids in capitals", () => {
    const text = toJson(sampleExport());
    const loud = text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => id.toUpperCase());
    expect(loud).not.toBe(text);
    expect(fromJson(loud)).toEqual(fromJson(text));
  });

  it("is refused beyond what a map holds", () => {
    const lanes = changed((items) => {
      for (let n = 100; n < 161; n++) items.lane.push({ ...items.lane[0]!, id: idOf(n) });
    });
    expect(lanes).toEqual({ ok: false, reason: "The file has 66 lanes; a map holds at most 60." });
    const steps = changed((items) => {
      for (let n = 100; n < 111; n++) items.step.push({ ...items.step[0]!, id: idOf(n) });
    });
    expect(steps).toEqual({ ok: false, reason: "A stage of the file has 13 steps; at most 12 fit." });
  });
});

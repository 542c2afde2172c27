import { describe, expect, it } from "vitest";
import { turned } from "@/lib/journeys/map/paste/block";
import { shapeOf } from "@/lib/journeys/map/paste/block-shape";

const sheet = [
  ["", "Awareness", "Trial", "Purchase"],
  ["Touchpoint", "Email: letter", "Instagram", ""],
  ["Quotes", "“Nice”\n“Hm”", "", "“Done”"],
  ["Emotion", "+1", "", "−2"],
  ["", "", "calm", ""],
  ["Frustrations", "", "Slow (severity 2)", "Late 5/5"],
];

describe("the shape of a block is guessed", () => {
  const names = { stages: ["Awareness", "Picking beans"], lanes: ["Team notes"] };
  it.each([
    ["a sheet with both", sheet, false, { stages: true, lanes: true, turned: false }],
    ["the same the other way round", turned(sheet), false, { stages: true, lanes: true, turned: true }],
    ["values in a cell", [["a", "b"]], true, { stages: false, lanes: false, turned: false }],
    [
      "values in a cell, several rows",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      true,
      { stages: false, lanes: false, turned: false },
    ],
    [
      "stages alone",
      [
        ["Awareness", "Purchase"],
        ["a", "b"],
      ],
      true,
      { stages: true, lanes: false, turned: false },
    ],
    [
      "lanes alone",
      [
        ["Pains", "a"],
        ["Ideas", "b"],
      ],
      true,
      { stages: false, lanes: true, turned: false },
    ],
    [
      "names of the map's own",
      [
        ["", "Picking beans"],
        ["Team notes", "x"],
      ],
      true,
      { stages: true, lanes: true, turned: false },
    ],
    [
      "unheard-of names around an empty corner",
      [
        ["", "Dream", "Wake"],
        ["Body", "a", "b"],
        ["Mind", "c", "d"],
      ],
      false,
      { stages: true, lanes: true, turned: false },
    ],
  ] as const)("%s", (_, block, targeted, shape) => {
    expect(shapeOf(block, names, targeted)).toEqual(shape);
  });
});

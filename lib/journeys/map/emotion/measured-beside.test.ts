import { expect, it } from "vitest";
import type { Curve, MeasuredFeelings } from "./curve";
import { feelingBeside, measuredMarks } from "./measured-beside";

const feeling = (value: number, n = 100) => ({
  value,
  low: value - 0.2,
  high: value + 0.2,
  n,
  from: "nps" as const,
});
const everybodys = { s: feeling(0), t: feeling(1) };
const nadia = { own: { s: feeling(-1, 40) } };
const jo = {};

it("holds a curve against its persona's answers, and where there are none against everybody's", () => {
  expect(feelingBeside(nadia, "s", everybodys)).toMatchObject({ feeling: { n: 40 }, isOwn: true });
  expect(feelingBeside(nadia, "t", everybodys)).toMatchObject({ feeling: { n: 100 }, isOwn: false });
  expect(feelingBeside(jo, "s", everybodys)).toMatchObject({ isOwn: false });
  expect(feelingBeside(nadia, "u", everybodys)).toBeNull();
});

const point = (stageId: string, value: number | null) => ({ stageId, value, from: null });
const curve = (name: string, values: (number | null)[], own?: typeof nadia.own): Curve => ({
  personaId: name,
  name,
  own,
  points: values.map((value, index) => point("stu"[index]!, value)),
});

it("shows at a stage everybody's answers once, and those of each persona", () => {
  const curves = [curve("Nadia", [-1, 1, 0], nadia.own), curve("Jo", [1.5, null, 0])];
  const at = (id: string, looked = [0, 1], all: MeasuredFeelings = everybodys) =>
    measuredMarks(curves, looked, { id, index: "stu".indexOf(id) }, all);
  expect(at("s")).toMatchObject([
    {
      curve: null,
      whose: "everybody",
      drawn: [{ name: "Jo", curve: 1 }],
      against: { value: 1.5 },
      hasWords: true,
    },
    {
      curve: 0,
      whose: { name: "Nadia" },
      feeling: { n: 40 },
      drawn: [{ value: -1 }],
      against: null,
      hasWords: false,
    },
  ]);
  expect(at("t")).toMatchObject([{ curve: null, drawn: [{ name: "Nadia" }], against: null, hasWords: true }]);
  expect(at("s", [0])).toMatchObject([{ curve: 0, hasWords: true }]);
  expect(at("s", [0, 1], {})).toMatchObject([{ curve: 0 }]);
  expect(at("u")).toEqual([]);
});

it("is nobody's in particular where no persona's answers are counted", () => {
  expect(measuredMarks([], [], { id: "s", index: 0 }, everybodys)).toMatchObject([
    { whose: null, drawn: [] },
  ]);
  expect(measuredMarks([curve("Jo", [0.1])], [0], { id: "s", index: 0 }, everybodys)).toMatchObject([
    { curve: null, whose: null, hasWords: true },
  ]);
});

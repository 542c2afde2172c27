"use client";

import { useId } from "react";
import { classes } from "@/components/ui/classes";
import { markColours, markNumber, markOf, markShapes } from "@/lib/personas/mark";
import { PersonaMark } from "./persona-mark";

const shapeWords = [
  "a wave",
  "a rise",
  "a loop",
  "a hill",
  "a valley",
  "a zigzag",
  "a spiral",
  "two ways become one",
  "one way becomes two",
  "steps",
  "a bow",
  "round and round",
];
const numbersTo = (end: number) => Array.from({ length: end }, (_, number) => number);

interface Props {
  mark: number;
  onChange: (mark: number) => void;
}

/** Which drawing stands for a persona, and in which colour: radio buttons underneath, so arrows work. */
export function MarkChoice({ mark, onChange }: Props) {
  const name = useId();
  const shape = markOf(mark).shape;
  const colour = Math.floor(mark / markShapes);
  const ring =
    "cursor-pointer rounded-full outline-offset-2 has-checked:outline-2 has-checked:outline-ink has-focus-visible:outline-2 has-focus-visible:outline-accent";
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">Mark</legend>
        <div className="flex flex-wrap gap-2">
          {numbersTo(markShapes).map((one) => (
            <label key={one} title={shapeWords[one]} className={ring}>
              <input
                type="radio"
                name={`${name}-shape`}
                className="sr-only"
                aria-label={shapeWords[one]}
                checked={one === shape}
                onChange={() => onChange(markNumber(one, colour))}
              />
              <PersonaMark number={markNumber(one, colour)} size={32} className="block" />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">Colour</legend>
        <div className="flex flex-wrap gap-2">
          {numbersTo(markColours).map((one) => (
            <label key={one} className={classes(ring, "p-0")}>
              <input
                type="radio"
                name={`${name}-colour`}
                className="sr-only"
                aria-label={`Colour ${one + 1}`}
                checked={one === colour}
                onChange={() => onChange(markNumber(shape, one))}
              />
              <span
                className="block size-6 rounded-full"
                style={{ background: markOf(markNumber(shape, one)).colour }}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";

type Scale = [number, number];

const USUAL: { scale: Scale; label: string }[] = [
  { scale: [0, 10], label: "0 to 10, an NPS" },
  { scale: [1, 5], label: "1 to 5, satisfaction" },
  { scale: [1, 7], label: "1 to 7, satisfaction or effort" },
];

/** The lowest and the highest score that can be given. */
export function ScaleField({ scale, onChange }: { scale?: Scale; onChange: (scale?: Scale) => void }) {
  const usual = USUAL.find((known) => known.scale.join() === scale?.join());
  const [isOwn, setIsOwn] = useState(scale !== undefined && !usual);
  const end = (index: 0 | 1, text: string) => {
    const next: Scale = [...(scale ?? [0, 10])];
    next[index] = Number(text);
    onChange(next);
  };
  return (
    <div className="flex flex-col gap-2">
      <Field label="Scale" error={scale ? null : "Choose the scale"} required>
        {(control) => (
          <Select
            {...control}
            value={isOwn ? "own" : (usual?.scale.join() ?? "")}
            onChange={(event) => {
              const chosen = USUAL.find((known) => known.scale.join() === event.target.value);
              setIsOwn(event.target.value === "own");
              if (event.target.value !== "own") onChange(chosen?.scale);
            }}
          >
            <option value="">Choose</option>
            {USUAL.map((known) => (
              <option key={known.label} value={known.scale.join()}>
                {known.label}
              </option>
            ))}
            <option value="own">Another</option>
          </Select>
        )}
      </Field>
      {isOwn && (
        <div className="flex items-center gap-2 text-sm text-ink-2">
          <TextInput
            type="number"
            aria-label="Lowest score"
            value={scale?.[0] ?? ""}
            onChange={(event) => end(0, event.target.value)}
            className="max-w-20"
          />
          to
          <TextInput
            type="number"
            aria-label="Highest score"
            value={scale?.[1] ?? ""}
            onChange={(event) => end(1, event.target.value)}
            className="max-w-20"
          />
        </div>
      )}
    </div>
  );
}

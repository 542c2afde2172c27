"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { TextInput } from "@/components/ui/text-input";
import { formatCount } from "@/lib/format";
import { withChosen } from "@/lib/journeys/rules/choices";

interface Props {
  terms: { text: string; count: number }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

const searchFrom = 8;

/** The event names that are in the data, to tick; none ticked means every event. */
export function RuleEventsField({ terms, chosen, onChange }: Props) {
  const [search, setSearch] = useState("");
  const all = withChosen(terms, chosen);
  const shown = all.filter((term) => term.text.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">Events</legend>
      {all.length >= searchFrom && (
        <TextInput
          type="search"
          aria-label="Find an event"
          placeholder="Find an event"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className="max-h-56 overflow-y-auto rounded-md border border-rule px-3 py-1">
        {shown.map((term) => (
          <li key={term.text} className="flex items-start justify-between gap-4 py-1.5">
            <Checkbox
              label={<span className="break-all">{term.text}</span>}
              checked={chosen.includes(term.text)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, term.text] : chosen.filter((text) => text !== term.text),
                )
              }
            />
            <span className="shrink-0 text-sm text-ink-3">{formatCount(term.count)}</span>
          </li>
        ))}
        {shown.length === 0 && (
          <li className="py-1.5 text-sm text-ink-3">
            {all.length === 0 ? "This source holds no events yet." : "No event has this in its name."}
          </li>
        )}
      </ul>
      <p className="text-xs text-ink-3">
        {chosen.length === 0 ? "None ticked: every event of the source counts." : " "}
      </p>
    </fieldset>
  );
}

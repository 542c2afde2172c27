"use client";

import { Plus, X } from "lucide-react";
import { useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { TextInput } from "@/components/ui/text-input";
import { maxLines, maxShortLine } from "@/lib/personas/limits";
import type { PersonaFields } from "@/lib/personas/schema";

type Facts = PersonaFields["demographics"];

const ofPeople = ["Age", "Lives in", "Household", "Work", "Income", "Education"];
const ofBuyers = ["Job title", "Company", "Industry", "Company size", "Reports to", "Experience"];

interface Props {
  facts: Facts;
  /** who buys for a company is told by other facts */
  isBuyer: boolean;
  onChange: (facts: Facts) => void;
}

/** Facts in pairs; usual ones are offered for a click. */
export function DemographicsFields({ facts: given, isBuyer, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const usual = useId();
  const facts = given.length === 0 ? [{ label: "", value: "" }] : given;
  const rows = facts.map((fact, index) => ({ ...fact, index, key: String(index) }));
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("li")[index]?.querySelector("input")?.focus());
  const offered = [...(isBuyer ? ofBuyers : []), ...ofPeople].filter(
    (label) => !facts.some((fact) => fact.label === label),
  );
  const replace = (index: number, fact: Partial<Facts[number]>) =>
    onChange(facts.with(index, { ...facts[index]!, ...fact }));
  return (
    <div>
      <datalist id={usual}>
        {offered.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <ul ref={list} className="flex flex-col gap-3">
        {rows.map(({ label, value, index, key }) => (
          <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-1">
            <TextInput
              aria-label={`Fact ${index + 1}`}
              value={label}
              list={usual}
              maxLength={60}
              placeholder={index === 0 ? "Age" : undefined}
              onChange={(event) => replace(index, { label: event.target.value })}
              className="h-7 rounded-b-none border-b-0 text-xs text-ink-2"
            />
            <TextInput
              aria-label={label ? `${label}: what it is` : `What fact ${index + 1} is`}
              value={value}
              maxLength={maxShortLine}
              placeholder={index === 0 ? "38–45" : undefined}
              onChange={(event) => replace(index, { value: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.ctrlKey || event.metaKey || facts.length >= maxLines)
                  return;
                event.preventDefault();
                onChange(facts.toSpliced(index + 1, 0, { label: "", value: "" }));
                focus(index + 1);
              }}
              className="col-start-1 rounded-t-none"
            />
            <IconButton
              size="small"
              className="col-start-2 row-span-2 row-start-1"
              label={`Remove ${label || `fact ${index + 1}`}`}
              icon={<X />}
              onClick={() => onChange(facts.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      {facts.length < maxLines && (
        <Button
          size="small"
          variant="quiet"
          className="mt-1.5 -ml-2.5"
          onClick={() => {
            onChange([...facts, { label: "", value: "" }]);
            focus(facts.length);
          }}
        >
          <Plus aria-hidden="true" />
          Add fact
        </Button>
      )}
    </div>
  );
}

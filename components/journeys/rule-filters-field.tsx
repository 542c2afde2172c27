"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { FilterColumn } from "@/lib/journeys/rules/choices";

interface Props {
  columns: FilterColumn[];
  where: Record<string, string>;
  onChange: (where: Record<string, string>) => void;
}

/** Further conditions, all of which must hold: a column has a value that is in the data. */
export function RuleFiltersField({ columns, where, onChange }: Props) {
  const filters = Object.entries(where);
  const free = columns.filter((column) => !(column.column in where));
  if (columns.length === 0 && filters.length === 0) return null;
  const replace = (index: number, column: string, value: string) =>
    onChange(Object.fromEntries(filters.with(index, [column, value])));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">
        Only where <span className="font-normal text-ink-3">optional</span>
      </legend>
      {filters.map(([column, value], index) => {
        const values = columns.find((known) => known.column === column)?.values ?? [];
        return (
          <div key={column} className="flex items-center gap-2">
            <Select
              aria-label="Column"
              value={column}
              onChange={(event) => {
                const next = columns.find((known) => known.column === event.target.value);
                replace(index, event.target.value, next?.values[0] ?? "");
              }}
            >
              {[column, ...free.map((known) => known.column)].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
            <span className="text-ink-3">is</span>
            <Select
              aria-label={`Value of ${column}`}
              value={value}
              onChange={(event) => replace(index, column, event.target.value)}
            >
              {[...new Set([...values, value])].map((known) => (
                <option key={known} value={known}>
                  {known === "" ? "(empty)" : known}
                </option>
              ))}
            </Select>
            <IconButton
              label={`Remove condition on ${column}`}
              icon={<X />}
              onClick={() => onChange(Object.fromEntries(filters.toSpliced(index, 1)))}
            />
          </div>
        );
      })}
      {free.length > 0 && (
        <Button
          size="small"
          variant="quiet"
          className="-ml-2.5 self-start"
          onClick={() => onChange({ ...where, [free[0]!.column]: free[0]!.values[0] ?? "" })}
        >
          <Plus aria-hidden="true" />
          Add condition
        </Button>
      )}
    </fieldset>
  );
}

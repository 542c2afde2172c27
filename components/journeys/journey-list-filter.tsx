import { Search } from "lucide-react";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { journeyStatusWords } from "./journey-status-words";
import type { ListFilter } from "./list-filter";

interface Props {
  filter: ListFilter;
  onChange: (patch: Partial<ListFilter>) => void;
  /** those who look after some journey */
  owners: readonly { id: string; name: string }[];
}

/** Which journeys of the list are shown. */
export function JourneyListFilter({ filter, onChange, owners }: Props) {
  return (
    <search aria-label="Journeys" className="flex flex-wrap items-center gap-2">
      <span className="relative w-64 max-sm:w-full">
        <Search aria-hidden="true" className="absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-3" />
        <TextInput
          type="search"
          aria-label="Find a journey or a stage"
          placeholder="Find a journey or a stage"
          value={filter.text}
          autoComplete="off"
          onChange={(event) => onChange({ text: event.target.value })}
          className="pl-9"
        />
      </span>
      <Select
        aria-label="Status"
        value={filter.status}
        onChange={(event) => onChange({ status: event.target.value as ListFilter["status"] })}
        className="w-40! max-sm:flex-1"
      >
        <option value="open">Not archived</option>
        {Object.entries(journeyStatusWords).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value="all">All</option>
      </Select>
      {owners.length > 0 && (
        <Select
          aria-label="Owner"
          value={filter.ownerId ?? "any"}
          onChange={({ target: { value } }) => onChange({ ownerId: value === "any" ? null : value })}
          className="w-44! max-sm:flex-1"
        >
          <option value="any">Any owner</option>
          {owners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">Nobody</option>
        </Select>
      )}
    </search>
  );
}

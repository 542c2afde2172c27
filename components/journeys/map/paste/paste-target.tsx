import { Badge } from "@/components/ui/badge";
import { Select } from "@/components/ui/select";
import { laneKinds, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { PasteRow, RowChoice } from "@/lib/journeys/map/paste/paste-plan";
import type { MapLane } from "@/lib/journeys/map/schema";

interface Props {
  row: PasteRow;
  /** of the map */
  lanes: readonly MapLane[];
  onChoose: (choice: RowChoice) => void;
}

/** Where a row of the block goes, to be chosen: a lane of the map or a new one of some kind. */
export function PasteTarget({ row: { named, lane, row }, lanes, onChoose }: Props) {
  const called = named || lane.name;
  const choose = (value: string) => {
    const kind = laneKinds.find((one) => one === value);
    onChoose(kind ? { kind } : { lane: value });
  };
  return (
    <span className="flex flex-col gap-1.5">
      <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="font-medium break-words">{lane.isNew ? lane.name : called}</span>
        {lane.isNew && <Badge tone="accent">New</Badge>}
      </span>
      <Select
        aria-label={`Row ${row + 1}, ${called}, goes to`}
        className="text-sm"
        value={lane.isNew ? lane.kind : lane.id}
        onChange={(event) => choose(event.target.value)}
      >
        {lanes.length > 0 && (
          <optgroup label="Lanes of this map">
            {lanes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="A new lane">
          {laneKinds.map((kind) => (
            <option key={kind} value={kind}>
              {`New: ${laneKindWords[kind].name.toLowerCase()}`}
            </option>
          ))}
        </optgroup>
      </Select>
    </span>
  );
}

import { ArrowRightLeft } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { BlockShape } from "@/lib/journeys/map/paste/block-shape";

interface Props {
  shape: BlockShape;
  onReshape: (patch: Partial<BlockShape>) => void;
}

/** How the cells are to be read. */
export function PasteShape({ shape, onReshape }: Props) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-6 gap-y-2.5">
      <legend className="sr-only">How the cells are read</legend>
      <Checkbox
        label="First row names the stages"
        checked={shape.stages}
        onChange={(event) => onReshape({ stages: event.target.checked })}
      />
      <Checkbox
        label="First column names the lanes"
        checked={shape.lanes}
        onChange={(event) => onReshape({ lanes: event.target.checked })}
      />
      <Button
        size="small"
        className="ml-auto max-sm:ml-0"
        aria-pressed={shape.turned}
        onClick={() => onReshape({ turned: !shape.turned, stages: shape.lanes, lanes: shape.stages })}
      >
        <ArrowRightLeft aria-hidden="true" className="size-4" />
        Turn rows into columns
      </Button>
    </fieldset>
  );
}

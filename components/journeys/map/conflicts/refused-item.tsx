import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { RefusedEdit } from "../store/map-store";
import { WrittenText } from "./written-text";

interface Props {
  refused: RefusedEdit;
  onDrop: () => void;
}

/** An edit that can't be saved: why, and what was written in it, to be taken elsewhere. */
export function RefusedItem({ refused: { id, label, message, text }, onDrop }: Props) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="border-t border-rule pt-4 first:border-t-0 first:pt-0"
    >
      <h3 id={`${id}-title`} tabIndex={-1} data-decision className="font-semibold outline-none">
        {label}
      </h3>
      <p className="mt-0.5 text-sm text-bad">{message}</p>
      {text !== "" && <WrittenText text={text} />}
      <div className="mt-3 flex flex-wrap gap-2">
        {text !== "" && <CopyButton text={text} label="Copy my text" />}
        <Button size="small" onClick={onDrop}>
          Drop it
        </Button>
      </div>
    </section>
  );
}

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { RefusedEdit } from "../store/map-store";

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
      {text !== "" && (
        <p className="mt-3 max-h-48 overflow-y-auto rounded-md border border-rule bg-paper p-3 text-sm break-words whitespace-pre-wrap">
          {text}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {text !== "" && <CopyButton text={text} label="Copy my text" />}
        <Button size="small" onClick={onDrop}>
          Drop it
        </Button>
      </div>
    </section>
  );
}

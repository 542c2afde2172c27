import { useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { type Clipboard, readClipboard } from "@/lib/journeys/map/paste/read-clipboard";
import { PasteForm } from "./paste-form";
import { PasteSource } from "./paste-source";

interface Props extends Clipboard {
  /** the cell somebody pasted into; null: the map as a whole */
  at: { laneId: string; columnId: string } | null;
  onDone: () => void;
}

/** Shows what of a clipboard would land where before it does. Without a text it asks for one first. */
export function PasteDialog({ text, html, at, onDone }: Props) {
  const [clipboard, setClipboard] = useState<Clipboard>({ text, html });
  // Enter then does what is expected: adds what is shown, or begins to take what is pasted.
  const first = useRef<HTMLElement>(null);
  const asks = clipboard.text === "" && clipboard.html === "";
  const { block, refused } = asks ? { block: null, refused: null } : readClipboard(clipboard);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onDone();
      }}
      size={block ? "widest" : "wide"}
      initialFocus={first}
      title={block ? "Paste into the map" : "Paste from a spreadsheet"}
      description={
        block
          ? "Cards are added below those that are there; nothing on the map is replaced."
          : "Copy cells in Excel, Google Sheets or a table of a document. A row of stage names on top and a column of lane names on the left are recognised."
      }
    >
      {block ? (
        <PasteForm block={block} at={at} first={first} onDone={onDone} />
      ) : (
        <PasteSource
          clipboard={clipboard}
          refused={refused}
          first={first}
          onGiven={setClipboard}
          onCancel={onDone}
        />
      )}
    </Dialog>
  );
}

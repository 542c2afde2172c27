import { type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Clipboard } from "@/lib/journeys/map/paste/read-clipboard";

/** More would only make the field slow; and a part of it, shown, could be taken for all of it. */
const maxShown = 20_000;
const shown = (text: string) => (text.length > maxShown ? "" : text);

interface Props {
  clipboard: Clipboard;
  /** why what was given can't be taken */
  refused: string | null;
  /** gets the field */
  first: RefObject<HTMLElement | null>;
  onGiven: (clipboard: Clipboard) => void;
  onCancel: () => void;
}

/** A field to paste cells into: they go on to the preview at once, typed ones by the button. */
export function PasteSource({ clipboard, refused, first, onGiven, onCancel }: Props) {
  const [typed, setTyped] = useState(shown(clipboard.text));
  const [missing, setMissing] = useState(false);
  const goOn = () => (typed.trim() === "" ? setMissing(true) : onGiven({ text: typed, html: "" }));
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Field
        label="Cells"
        hint="Paste them here, or type them with tabs between."
        error={refused ?? (missing ? "Paste some cells first." : null)}
      >
        {(control) => (
          <Textarea
            {...control}
            ref={(field) => {
              first.current = field;
            }}
            rows={8}
            value={typed}
            spellCheck={false}
            className="max-h-80 font-mono text-sm whitespace-pre"
            onChange={(event) => {
              setTyped(event.target.value);
              setMissing(false);
            }}
            onPaste={(event) => {
              const text = event.clipboardData.getData("text/plain");
              // One cell into a text that is being written is an edit of it.
              if (typed.trim() !== "" && !/[\t\n]/.test(text)) return;
              event.preventDefault();
              setTyped(shown(text));
              onGiven({ text, html: event.clipboardData.getData("text/html") });
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="primary">
          Preview
        </Button>
      </div>
    </form>
  );
}

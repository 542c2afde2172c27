import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const shortcuts: { title: string; keys: [keys: string[], does: string][] }[] = [
  {
    title: "Go",
    keys: [
      [["←", "↑", "→", "↓"], "To the next card or cell"],
      [["Home", "End"], "To the first or last stage"],
      [["Ctrl+Home", "Ctrl+End"], "To the first or last cell"],
      [["Page ↑", "Page ↓"], "Five lanes on"],
    ],
  },
  {
    title: "Write",
    keys: [
      [["Enter", "F2"], "Write in the card, or a new one in an empty cell"],
      [["Any letter"], "Write over it"],
      [["Enter"], "Done, and down"],
      [["Tab", "Shift+Tab"], "Done, and on or back"],
      [["Ctrl+Enter"], "Done, and another card in this cell"],
      [["Shift+Enter"], "New line"],
      [["Esc"], "Selects the card; what is written stays"],
      [["Ctrl+C", "Ctrl+X"], "With no words marked: copy or cut the card itself"],
    ],
  },
  {
    title: "Move and select",
    keys: [
      [["Alt+arrows"], "Move the card, past the edge into the next cell"],
      [["Shift+arrows"], "Select from here on"],
      [["Space"], "Pick the card, or let it go"],
      [["Ctrl+A"], "Select the lane; again: the map"],
      [["Ctrl+C", "Ctrl+X", "Ctrl+V"], "Copy, cut, paste, also from a spreadsheet"],
      [["Ctrl+D"], "Duplicate"],
      [["Del"], "Remove"],
      [["Shift+F10", "Menu"], "What can be done with the card"],
    ],
  },
  {
    title: "And",
    keys: [
      [["Ctrl+Z"], "Undo"],
      [["Ctrl+Y", "Ctrl+Shift+Z"], "Redo"],
      [[".", "Alt+Enter"], "All of a card: evidence, channel, owner"],
      [["?"], "This list"],
    ],
  },
];

/** What the keyboard does on the map. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="wide" title="Keys on the map">
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {shortcuts.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="mb-1.5 text-sm font-semibold">{title}</h3>
            <dl className="text-sm">
              {keys.map(([names, does]) => (
                <div key={does} className="flex items-baseline gap-3 border-t border-rule py-1.5">
                  <dt className="flex w-38 shrink-0 flex-wrap gap-1">
                    {names.map((name) => (
                      <Kbd key={name}>{name}</Kbd>
                    ))}
                  </dt>
                  <dd className="text-ink-2">{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

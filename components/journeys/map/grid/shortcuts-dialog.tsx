import { everywhereKeys, type KeySection } from "@/components/keys/key-section";
import { KeysDialog } from "@/components/keys/keys-dialog";

const reading: KeySection[] = [
  {
    title: "Go",
    keys: [
      [["←", "↑", "→", "↓"], "To the next card or cell"],
      [["Home", "End"], "To the first or last stage"],
      [["Ctrl+Home", "Ctrl+End"], "To the first or last cell"],
      [["Page ↑", "Page ↓"], "Five lanes on"],
      [[".", "Alt+Enter"], "All of a card: evidence, channel, owner"],
      [["Shift+F10", "Menu"], "What can be done with the card"],
    ],
  },
  {
    title: "Find",
    keys: [
      [["Ctrl+F"], "Find and filter cards"],
      [["Enter", "Shift+Enter"], "To the next card found, or back"],
      [["Esc"], "End the search"],
    ],
  },
  {
    title: "Select",
    keys: [
      [["Shift+arrows"], "Select from here on"],
      [["Space"], "Pick the card, or let it go"],
      [["Ctrl+A"], "Select the lane; again: the map"],
      [["Ctrl+C"], "Copy, also into a spreadsheet"],
    ],
  },
];

const editing: KeySection[] = [
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
    title: "Change",
    keys: [
      [["Alt+arrows"], "Move the card, past the edge into the next cell"],
      [["Ctrl+X", "Ctrl+V"], "Cut, paste, also from a spreadsheet"],
      [["Ctrl+D"], "Duplicate"],
      [["Del"], "Remove"],
      [["Ctrl+Z"], "Undo"],
      [["Ctrl+Y", "Ctrl+Shift+Z"], "Redo"],
    ],
  },
  {
    title: "On the name of a stage, step or lane",
    keys: [
      [["Enter", "F2"], "Rename"],
      [["Alt+arrows"], "Move it"],
    ],
  },
  {
    title: "On a point of the emotion curve",
    keys: [
      [["↑", "↓"], "A little better or worse"],
      [["Page ↑", "Page ↓"], "Half a point better or worse"],
      [["Home", "End"], "As bad or as good as can be"],
      [["←", "→"], "To the next point"],
      [["Del"], "Take away what was drawn"],
    ],
  },
];

const presenting: KeySection = {
  title: "When presenting",
  keys: [
    [["→", "←"], "On and back; Space and Page ↓ go on as well"],
    [["Home", "End"], "To the beginning, to the last stage"],
    [["Esc"], "End"],
  ],
};

/** What the keyboard does on a map. */
export function ShortcutsDialog({ mayEdit, onClose }: { mayEdit: boolean; onClose: () => void }) {
  const sections = [...reading, ...(mayEdit ? editing : []), presenting, everywhereKeys];
  return <KeysDialog title="Keys on the map" sections={sections} onClose={onClose} />;
}

import { everywhereKeys, findingKeys, type KeySection } from "./key-section";
import { KeysDialog } from "./keys-dialog";

const sections: KeySection[] = [
  everywhereKeys,
  findingKeys,
  {
    title: "In the list of journeys",
    keys: [
      [["↑", "↓"], "To the next journey"],
      [["→", "←"], "Open or close what stands under it"],
    ],
  },
  {
    title: "On the page of a persona",
    keys: [
      [["Enter"], "In a list: another line"],
      [["Backspace"], "In an empty line: takes it away"],
      [["Alt+↑", "Alt+↓"], "Move the line"],
      [["Ctrl+Enter"], "Save the section"],
      [["Esc"], "Close it, when nothing was changed"],
    ],
  },
];

/** What the keyboard does on the pages of a team; a map has a list of its own. */
export function TeamKeysDialog({ onClose }: { onClose: () => void }) {
  return <KeysDialog title="Keyboard shortcuts" sections={sections} onClose={onClose} />;
}

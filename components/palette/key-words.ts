/** Whether the keyboard has ⌘ where others have Ctrl. Browser only. */
export const hasCommandKey = () => /Mac|iPhone|iPad/.test(navigator.platform);

const signs: Record<string, [elsewhere: string, onMac: string]> = {
  Control: ["Ctrl", "⌘"],
  Shift: ["Shift", "⇧"],
  Alt: ["Alt", "⌥"],
};

/** Keys as they stand on the keyboard. @param keys as in `aria-keyshortcuts`: "Control+Shift+Z" */
export function keyWords(keys: string, onMac: boolean): string {
  const parts = keys.split("+").map((key) => signs[key]?.[onMac ? 1 : 0] ?? key);
  return parts.join(onMac ? " " : "+");
}

export interface Toast {
  title: string;
  description?: string;
  type?: "bad";
  /** What can be done about it at once: a button with these words. */
  actionProps?: { children: string; onClick: () => void };
  /** It is about something that would be lost: it stays until it is answered or closed. */
  stays?: true;
  /** Listens for what makes it untrue, and closes it then. @returns stops listening; called when it is gone */
  until?: (close: () => void) => () => void;
}

/** What was said before something stood that could show it. */
const waiting: Toast[] = [];
let show: ((toast: Toast) => void) | null = null;
let wake: (() => void) | null = null;

/** Says something in passing from anywhere in the browser: `toasts.add({ title: "Saved", type: "bad" })`. */
export const toasts = {
  add(toast: Toast): void {
    if (show) show(toast);
    else {
      waiting.push(toast);
      wake?.();
    }
  },
};

/**
 * Asks to be told when something waits to be said.
 * @returns stops that
 */
export function whenToastsWait(tell: () => void): () => void {
  wake = tell;
  if (waiting.length > 0) tell();
  return () => {
    wake = null;
  };
}

/**
 * From now on toasts are shown by this, those that wait first.
 * @returns stops that; what is said afterwards waits again
 */
export function showToasts(by: (toast: Toast) => void): () => void {
  show = by;
  for (const toast of waiting.splice(0)) by(toast);
  return () => {
    show = null;
  };
}

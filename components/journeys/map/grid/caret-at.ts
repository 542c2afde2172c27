/** Where in the words of a card one clicked, until the field that takes its place is there; null: the end. */
let clicked: { offset: number; text: string } | null = null;

interface Caret {
  offsetNode: Node;
  offset: number;
}

function caretFrom(x: number, y: number): Caret | null {
  if ("caretPositionFromPoint" in document) return document.caretPositionFromPoint(x, y);
  return null;
}

export const caretAt = {
  /** Remembers the place in the text under a point of the window. */
  point(x: number, y: number): void {
    const caret = caretFrom(x, y);
    const isText = caret?.offsetNode.nodeType === Node.TEXT_NODE;
    clicked = isText ? { offset: caret.offset, text: caret.offsetNode.textContent ?? "" } : null;
  },
  /** The selection to begin with; what was clicked counts once. */
  take(text: string): [number, number] {
    const was = clicked;
    clicked = null;
    const begins = was ? was.text.indexOf(text.trim()) : -1;
    if (!was || begins < 0 || text.trim() === "") return [text.length, text.length];
    const lead = text.length - text.trimStart().length;
    const at = Math.min(Math.max(was.offset - begins + lead, 0), text.length);
    return [at, at];
  },
};

/** Notes as they are read: plain text, its line breaks kept. */
export function NotesText({ notes }: { notes: string }) {
  if (notes.trim() === "") return <p className="text-ink-3">No notes were taken.</p>;
  return <div className="prose break-words whitespace-pre-wrap">{notes}</div>;
}

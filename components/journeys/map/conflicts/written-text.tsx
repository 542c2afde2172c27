/** What somebody wrote and that isn't saved, as they wrote it. */
export function WrittenText({ text }: { text: string }) {
  return (
    <p className="mt-3 max-h-48 overflow-y-auto rounded-md border border-rule bg-paper p-3 text-sm break-words whitespace-pre-wrap">
      {text}
    </p>
  );
}

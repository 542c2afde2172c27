/** Goals, pain points …: one under the other, each at the end of a short line. */
export function TextList({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="flex flex-col gap-2.5 text-md">
      {lines.map((line) => (
        <li key={line} className="flex gap-3 leading-relaxed">
          <span aria-hidden="true" className="mt-[0.8em] h-px w-3.5 shrink-0 bg-control" />
          <span className="min-w-0 whitespace-pre-line">{line}</span>
        </li>
      ))}
    </ul>
  );
}

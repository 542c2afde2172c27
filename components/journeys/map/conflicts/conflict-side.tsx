import type { ConflictRow } from "@/lib/journeys/map/conflicts/conflict-rows";

interface Props {
  title: string;
  side: "mine" | "theirs";
  rows: readonly ConflictRow[];
}

/** Longer values are texts, told by themselves. */
const shortChars = 40;

function Value({ base, value }: { base: string | null; value: string | null }) {
  if (value === null) return <span className="text-ink-3 italic">Removed</span>;
  const isShort = base !== null && base.length <= shortChars && value.length <= shortChars;
  if (!isShort || base === value) return value;
  return (
    <>
      <span className="text-ink-3">
        <span className="sr-only">from </span>
        {base}
      </span>
      <span aria-hidden="true" className="text-ink-3">
        {" → "}
      </span>
      <span className="sr-only"> to </span>
      {value}
    </>
  );
}

/** One side of a conflict: what somebody made of each field. */
export function ConflictSide({ title, side, rows }: Props) {
  return (
    <section aria-label={title} className="min-w-0 rounded-md border border-rule bg-paper p-3">
      <h4 className="mb-2 text-xs font-semibold text-ink-2">{title}</h4>
      <dl className="flex flex-col gap-2">
        {rows.map((row) => (
          <div key={row.field}>
            <dt className="text-xs text-ink-3">{row.name}</dt>
            <dd className="max-h-40 overflow-y-auto text-sm break-words whitespace-pre-wrap">
              <Value base={row.base} value={row[side]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

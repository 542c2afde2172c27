import type { ConflictRow } from "@/lib/journeys/map/conflicts/conflict-rows";

interface Props {
  title: string;
  side: "mine" | "theirs";
  rows: readonly ConflictRow[];
}

/** Longer values are texts, told by themselves. */
const shortChars = 40;

const isShort = (words: string | null) => words === null || words.length <= shortChars;

function Value({ row, side }: { row: ConflictRow; side: Props["side"] }) {
  const { base, theirs, mine } = row;
  const value = row[side];
  if (base === null || base === value || ![base, theirs, mine].every(isShort)) return value;
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
  const shown = rows.filter((row) => row[side] !== null);
  return (
    <section aria-label={title} className="min-w-0 rounded-md border border-rule bg-paper p-3">
      <h4 className="mb-2 text-xs font-semibold text-ink-2">{title}</h4>
      {shown.length === 0 && <p className="text-sm text-ink-3 italic">Removed</p>}
      <dl className="flex flex-col gap-2">
        {shown.map((row) => (
          <div key={row.field}>
            <dt className="text-xs text-ink-3">{row.name}</dt>
            <dd className="max-h-40 overflow-y-auto text-sm break-words whitespace-pre-wrap">
              <Value row={row} side={side} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

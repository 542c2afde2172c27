import { formatCount } from "@/lib/format";
import type { ImportSummary } from "@/lib/imports/schema";

type Counts = Pick<
  ImportSummary,
  "rows" | "added" | "identical" | "changed" | "rejected" | "skipped" | "status"
>;

interface Part {
  label: string;
  count: number;
  colour: string;
  isHatched?: boolean;
}

function partsOf(summary: Counts, kept: boolean): Part[] {
  const isAhead = summary.status === "preview";
  return [
    { label: isAhead ? "to add" : "added", count: summary.added, colour: "var(--stage-1)" },
    {
      label: kept ? "changed, kept as they were" : isAhead ? "to update" : "updated",
      count: summary.changed,
      colour: "var(--stage-3)",
    },
    { label: "already there", count: summary.identical, colour: "var(--rule-strong)" },
    { label: "skipped", count: summary.skipped, colour: "var(--rule)", isHatched: true },
    { label: "rejected", count: summary.rejected, colour: "var(--bad)" },
  ];
}

/** All rows of a file as one line, divided by what becomes of them. */
export function OutcomeLine({ summary }: { summary: Counts & { mapping: ImportSummary["mapping"] } }) {
  const parts = partsOf(summary, summary.mapping?.changed === "keep");
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div>
      <div aria-hidden="true" className="flex h-3 w-full gap-px">
        {shown.map(({ label, count, colour, isHatched }) => (
          <span
            key={label}
            className={isHatched ? "hatched" : undefined}
            style={{ flexGrow: count, minWidth: 3, background: isHatched ? undefined : colour }}
          />
        ))}
      </div>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
        {parts.map(({ label, count, colour, isHatched }) => (
          <div key={label} className={count === 0 ? "text-ink-3" : undefined}>
            <dd className="numeral text-2xl">{formatCount(count)}</dd>
            <dt className="flex items-center gap-1.5 text-xs text-ink-3">
              <span
                aria-hidden="true"
                className={isHatched ? "hatched h-2 w-3" : "h-2 w-3"}
                style={isHatched ? undefined : { background: colour }}
              />
              {label}
            </dt>
          </div>
        ))}
      </dl>
    </div>
  );
}

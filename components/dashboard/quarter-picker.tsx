import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { segmentedCurrent, segmentedFrame, segmentedItem } from "@/components/ui/segmented-classes";
import type { QuarterName } from "@/lib/kpis/dashboard/schema";
import { LinkPending } from "./link-pending";
import { MoreLinks } from "./more-links";
import { quarterHref, type SearchParams } from "./quarter-href";

interface Props {
  path: string;
  search: SearchParams;
  /** In order; the newest stand side by side, older ones in a menu. */
  quarters: QuarterName[];
  current: string;
}

const SIDE_BY_SIDE = 5;

/** "Q3" while all are of one year, which then stands before them once; else "Q3 2026". */
function names(quarters: QuarterName[]): { year: string | null; labels: string[] } {
  const years = [...new Set(quarters.map(({ label }) => label.slice(0, 4)))];
  const year = years.length === 1 ? (years[0] ?? null) : null;
  return { year, labels: quarters.map(({ label, short }) => (year ? label.slice(5) : short)) };
}

/** The quarter, kept in the address: each is a link. */
export function QuarterPicker({ path, search, quarters, current }: Props) {
  if (quarters.length === 0) return null;
  const split = quarters.length > SIDE_BY_SIDE + 1 ? quarters.length - SIDE_BY_SIDE : 0;
  const recent = quarters.slice(split);
  const { year, labels } = names(recent);
  const older = quarters.slice(0, split).reverse();
  return (
    <nav aria-label="Quarter" className={segmentedFrame}>
      {older.length > 0 && (
        <MoreLinks
          label="Older"
          links={older.map(({ label, short }) => ({
            href: quarterHref(path, search, label),
            name: short,
            current: label === current,
          }))}
        />
      )}
      {year && (
        <span
          aria-hidden="true"
          className="flex h-8 items-center border-l border-rule bg-sunken px-2.5 text-sm text-ink-2 first:border-l-0"
        >
          {year}
        </span>
      )}
      {recent.map(({ label, short }, index) => (
        <Link
          key={label}
          href={quarterHref(path, search, label)}
          scroll={false}
          prefetch={false}
          aria-label={short}
          aria-current={label === current ? "true" : undefined}
          className={classes(
            segmentedItem,
            "relative focus-visible:-outline-offset-2",
            label === current && segmentedCurrent,
          )}
        >
          {labels[index]}
          <LinkPending words={`Loading ${short}`} />
        </Link>
      ))}
    </nav>
  );
}

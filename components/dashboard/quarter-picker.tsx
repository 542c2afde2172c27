import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { segmentedCurrent, segmentedFrame, segmentedItem } from "@/components/ui/segmented-classes";
import type { QuarterName } from "@/lib/kpis/dashboard/schema";
import { LinkPending } from "./link-pending";
import { OlderQuarters } from "./older-quarters";
import { quarterHref, type SearchParams } from "./quarter-href";

interface Props {
  path: string;
  search: SearchParams;
  /** In order; the newest stand side by side, older ones in a menu. */
  quarters: QuarterName[];
  current: string;
}

const SIDE_BY_SIDE = 5;

/** "Q3" while all are of one year, else "Q3 2026". */
function names(quarters: QuarterName[]): string[] {
  const sameYear = new Set(quarters.map(({ label }) => label.slice(0, 4))).size === 1;
  return quarters.map(({ label, short }) => (sameYear ? label.slice(5) : short));
}

/** The quarter, kept in the address: each is a link. */
export function QuarterPicker({ path, search, quarters, current }: Props) {
  if (quarters.length === 0) return null;
  const split = quarters.length > SIDE_BY_SIDE + 1 ? quarters.length - SIDE_BY_SIDE : 0;
  const recent = quarters.slice(split);
  const labels = names(recent);
  const older = quarters.slice(0, split).reverse();
  return (
    <nav aria-label="Quarter" className={segmentedFrame}>
      {older.length > 0 && (
        <OlderQuarters
          current={older.find(({ label }) => label === current)?.short}
          quarters={older.map(({ label, short }) => ({
            href: quarterHref(path, search, label),
            short,
            current: label === current,
          }))}
        />
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

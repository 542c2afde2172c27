import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { segmentedCurrent, segmentedFrame, segmentedItem } from "./segmented-classes";

export interface SegmentLink {
  href: string;
  label: ReactNode;
  current?: boolean;
}

/** A choice kept in the address, such as the quarter: each choice is a link. `children` stand at the end. */
export function SegmentedLinks({
  label,
  items,
  children,
}: {
  label: string;
  items: SegmentLink[];
  children?: ReactNode;
}) {
  return (
    <nav aria-label={label} className={segmentedFrame}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          scroll={false}
          aria-current={item.current ? "true" : undefined}
          className={classes(
            segmentedItem,
            "focus-visible:-outline-offset-2",
            item.current && segmentedCurrent,
          )}
        >
          {item.label}
        </Link>
      ))}
      {children}
    </nav>
  );
}

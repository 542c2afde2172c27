import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "./classes";

export interface TabLink {
  href: string;
  label: ReactNode;
  current?: boolean;
  /** A number beside the label, such as open actions. */
  count?: number;
}

/** Places of one thing, as links; the current one carries a line under it. Scrolls sideways when narrow. */
export function TabsNav({
  label,
  items,
  className,
}: {
  label: string;
  items: TabLink[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={classes("overflow-x-auto [scrollbar-width:none]", className)}>
      <ul className="flex h-full gap-5">
        {items.map((item) => (
          <li key={item.href} className="flex">
            <Link
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className={classes(
                "flex items-center gap-1.5 border-b-2 pt-0.5 whitespace-nowrap transition-colors focus-visible:-outline-offset-2",
                item.current
                  ? "border-ink text-ink"
                  : "border-transparent text-ink-3 hover:text-ink forced-colors:border-[Canvas]",
              )}
            >
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span className="rounded-full bg-sunken px-1.5 text-2xs text-ink-2">{item.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

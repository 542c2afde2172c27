import Link from "next/link";
import { Fragment } from "react";
import { classes } from "@/components/ui/classes";
import { BreadcrumbOthers } from "./breadcrumb-others";

export interface Crumb {
  label: string;
  /** The last one, where I am, has none. */
  href?: string;
  /** Where else one may come from, in a menu beside it. */
  others?: { label: string; href: string }[];
}

export function Breadcrumb({ items, className }: { items: Crumb[]; className?: string }) {
  return (
    <nav aria-label="Breadcrumb" className={classes("min-w-0 print:block!", className)}>
      <ol className="flex min-w-0 items-center gap-2 text-ink-3">
        {items.map((item, index) => (
          <Fragment key={`${item.href ?? ""}${item.label}`}>
            {index > 0 && (
              <li aria-hidden="true" className="text-rule-strong">
                /
              </li>
            )}
            <li className="flex min-w-0 items-center gap-1 max-sm:last:max-w-3/4 last:shrink-0 sm:last:shrink">
              {item.href ? (
                <Link href={item.href} className="truncate transition-colors hover:text-ink">
                  {item.label}
                </Link>
              ) : (
                <span
                  aria-current="page"
                  className="own-words truncate font-medium text-ink"
                  title={item.label}
                >
                  {item.label}
                </span>
              )}
              {item.others && item.others.length > 0 && <BreadcrumbOthers others={item.others} />}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}

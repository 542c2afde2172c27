"use client";

import { Menu as MenuIcon, X } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import { activeHref } from "./active-path";
import type { PathTab } from "./path-tabs";

/** On small screens the places fold into one button; the list opens under the bar. */
export function MobileNavigation({ items, className }: { items: PathTab[]; className?: string }) {
  const path = usePathname();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [openOn, setOpenOn] = useState<string | null>(null);
  // Open belongs to the page it was opened on: going elsewhere closes it.
  const open = openOn === path;
  const active = activeHref(path, items);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    setOpenOn(null);
    button.current?.focus();
  };
  return (
    <nav aria-label="Team" className={className} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={open ? "Close navigation" : "Open navigation"}
        onClick={() => setOpenOn(open ? null : path)}
        className="inline-flex size-10 cursor-pointer items-center justify-center rounded-md hover:bg-sunken"
      >
        {open ? (
          <X aria-hidden="true" className="size-5" />
        ) : (
          <MenuIcon aria-hidden="true" className="size-5" />
        )}
      </button>
      <ul
        id={id}
        hidden={!open}
        className="absolute inset-x-0 top-full z-30 border-b border-rule bg-paper px-4 pt-1 pb-3 shadow-lift"
      >
        {items.map((item) => (
          <li key={item.href} className="border-t border-rule first:border-t-0">
            <Link
              href={item.href}
              aria-current={item.href === active ? "page" : undefined}
              onClick={() => setOpenOn(null)}
              className={classes(
                "title flex h-12 items-center justify-between text-lg",
                item.href === active ? "text-ink" : "text-ink-2",
              )}
            >
              {item.label}
              {item.href === active && <span aria-hidden="true" className="h-0.5 w-6 rounded-full bg-ink" />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

"use client";

import { usePathname } from "next/navigation";
import { type TabLink, TabsNav } from "@/components/ui/tabs-nav";
import { activeHref } from "./active-path";

export type PathTab = Omit<TabLink, "current"> & {
  /** Current only on exactly this path. */ exact?: boolean;
};

/** Tabs that know from the address which of them is current, so that a layout need not. */
export function PathTabs({
  label,
  items,
  className,
}: {
  label: string;
  items: PathTab[];
  className?: string;
}) {
  const active = activeHref(usePathname(), items);
  return (
    <TabsNav
      label={label}
      className={className}
      items={items.map(({ exact: _exact, ...item }) => ({ ...item, current: item.href === active }))}
    />
  );
}

"use client";

import { MenuOnDemand } from "@/components/ui/menu-on-demand";

interface Props {
  others: { label: string; href: string }[];
}

const loadItems = () => import("./breadcrumb-others-items").then((loaded) => loaded.BreadcrumbOthersItems);

/** Where else one may come from. */
export function BreadcrumbOthers({ others }: Props) {
  return (
    <MenuOnDemand
      load={loadItems}
      given={{ others }}
      trigger={
        <button
          type="button"
          aria-label={`${others.length} more that this belongs to`}
          className="h-6 shrink-0 cursor-pointer rounded-sm px-1 text-xs text-ink-3 transition-colors hover:bg-sunken hover:text-ink print:hidden"
        >
          +{others.length}
        </button>
      }
    />
  );
}

"use client";

import { MenuGroup } from "@/components/ui/menu-group";
import { MenuLink } from "@/components/ui/menu-link";

/** The other places that lead here. */
export function BreadcrumbOthersItems({ others }: { others: { label: string; href: string }[] }) {
  return (
    <MenuGroup label="Also belongs to">
      {others.map(({ label, href }) => (
        <MenuLink key={href} href={href}>
          {label}
        </MenuLink>
      ))}
    </MenuGroup>
  );
}

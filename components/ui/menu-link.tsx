"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { menuItemClasses } from "./overlay-classes";

interface Props {
  href: string;
  icon?: ReactNode;
  current?: boolean;
  children: ReactNode;
}

export function MenuLink({ href, icon, current, children }: Props) {
  return (
    <Base.LinkItem
      closeOnClick
      render={<Link href={href} aria-current={current ? "page" : undefined} />}
      className={classes(menuItemClasses, current && "font-medium")}
    >
      {icon}
      <span className="flex-1 truncate">{children}</span>
      {current && <Check aria-hidden="true" />}
    </Base.LinkItem>
  );
}

"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { menuItemClasses } from "./overlay-classes";

interface Props {
  onSelect: () => void;
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

export function MenuItem({ onSelect, icon, danger, disabled, children }: Props) {
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={classes(menuItemClasses, danger && "text-bad [&_svg]:text-bad")}
    >
      {icon}
      {children}
    </Base.Item>
  );
}

"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes";
import { floatingClasses } from "./overlay-classes";

interface Props {
  /** A button element that opens the menu. */
  trigger: ReactElement;
  align?: "start" | "center" | "end";
  side?: "top" | "bottom";
  className?: string;
  /** MenuItem, MenuLink, MenuGroup, MenuChoice, MenuSeparator. */
  children: ReactNode;
}

export function Menu({ trigger, align = "start", side = "bottom", className, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} side={side} sideOffset={6} className="z-50 outline-none">
          <Base.Popup className={classes(floatingClasses, "min-w-52 max-w-80 p-1.5", className)}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

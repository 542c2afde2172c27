"use client";

import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes";
import { floatingClasses } from "./overlay-classes";

interface Props {
  trigger: ReactElement;
  title?: ReactNode;
  /** Read out when there is no visible title. */
  label?: string;
  align?: "start" | "center" | "end";
  side?: "top" | "bottom" | "left" | "right";
  className?: string;
  children: ReactNode;
}

export function Popover({
  trigger,
  title,
  label,
  align = "start",
  side = "bottom",
  className,
  children,
}: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} side={side} sideOffset={6} className="z-50">
          <Base.Popup
            aria-label={title ? undefined : label}
            className={classes(floatingClasses, "w-80 max-w-[calc(100vw-2rem)] p-4", className)}
          >
            {title && <Base.Title className="mb-2 text-sm font-semibold">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

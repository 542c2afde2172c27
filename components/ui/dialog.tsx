"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode, RefObject } from "react";
import { classes } from "./classes";
import { backdropClasses, popupClasses } from "./overlay-classes";

interface Props {
  title: ReactNode;
  description?: ReactNode;
  /** A button that opens it; leave out when `open` is controlled from elsewhere. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  size?: "small" | "normal" | "wide" | "widest";
  /** Where the focus begins; absent: at its first control. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Buttons at the end; inside a form put them into `children` instead. */
  footer?: ReactNode;
  children?: ReactNode;
}

const SIZES = { small: "max-w-100", normal: "max-w-136", wide: "max-w-200", widest: "max-w-320" };

export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  size = "normal",
  initialFocus,
  footer,
  children,
}: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropClasses} />
        <Base.Viewport className="fixed inset-0 z-50 grid place-items-center overflow-y-auto p-4">
          <Base.Popup className={classes(popupClasses, SIZES[size])} initialFocus={initialFocus}>
            <div className="flex items-start gap-4">
              <Base.Title className="title flex-1 text-xl">{title}</Base.Title>
              <Base.Close
                aria-label="Close"
                className="-mt-1 -mr-2 inline-flex size-8 cursor-pointer items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden="true" className="size-4" />
              </Base.Close>
            </div>
            {description && <Base.Description className="mt-1 text-ink-2">{description}</Base.Description>}
            {children && <div className="mt-5">{children}</div>}
            {footer && <div className="mt-6 flex flex-wrap justify-end gap-2">{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

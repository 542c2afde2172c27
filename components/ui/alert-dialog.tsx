"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import { type ReactElement, type ReactNode, useState } from "react";
import { Button } from "./button";
import { buttonClasses } from "./button-classes";
import { classes } from "./classes";
import { backdropClasses, popupClasses } from "./overlay-classes";

interface Props {
  /** A question: "Undo this import?" */
  title: ReactNode;
  description?: ReactNode;
  /** What will be gone, one line each: "1,204 answers", "NPS of Q3 changes". */
  losses?: ReactNode[];
  /** The verb: "Undo import". */
  confirmLabel: string;
  cancelLabel?: string;
  /** Closes when it resolves; when it throws, stays open and says so. */
  onConfirm: () => void | Promise<void>;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Asks before destructive work and names what is lost. */
export function AlertDialog(props: Props) {
  const { title, description, losses = [], confirmLabel, cancelLabel = "Cancel", onConfirm, trigger } = props;
  const [own, setOwn] = useState(false);
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = props.open ?? own;
  const change = (next: boolean) => {
    if (pending) return;
    setFailed(false);
    setOwn(next);
    props.onOpenChange?.(next);
  };
  const confirm = async () => {
    setPending(true);
    setFailed(false);
    try {
      await onConfirm();
      setOwn(false);
      props.onOpenChange?.(false);
    } catch {
      setFailed(true);
    } finally {
      setPending(false);
    }
  };
  return (
    <Base.Root open={open} onOpenChange={change}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropClasses} />
        <Base.Viewport className="fixed inset-0 z-50 grid place-items-center overflow-y-auto p-4">
          <Base.Popup className={classes(popupClasses, "max-w-112")}>
            <Base.Title className="title text-xl">{title}</Base.Title>
            {description && <Base.Description className="mt-1.5 text-ink-2">{description}</Base.Description>}
            {losses.length > 0 && (
              <ul className="mt-4 border-l-3 border-bad pl-4 text-ink-2">
                {losses.map((loss, index) => (
                  <li key={typeof loss === "string" ? loss : index} className="py-0.5">
                    {loss}
                  </li>
                ))}
              </ul>
            )}
            {failed && (
              <p role="alert" className="mt-4 text-sm font-medium text-bad">
                That didn't work. Nothing was changed; try again.
              </p>
            )}
            <div className="mt-6 flex flex-wrap justify-end gap-2">
              <Base.Close className={buttonClasses("secondary")}>{cancelLabel}</Base.Close>
              <Button variant="danger" pending={pending} onClick={confirm}>
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

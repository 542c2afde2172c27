"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect } from "react";
import { classes } from "./classes";
import { type Toast as Said, showToasts } from "./toasts";

const manager = Toast.createToastManager();
/** Screen readers announce what comes into a live region that they know already. @unit ms */
const untilKnownMs = 100;
/** @unit ms */
const whileActionMs = 12_000;

function Toasts() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection="right"
      className={classes(
        "rounded-lg border border-rule border-l-3 bg-surface shadow-lift transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0",
        toast.type === "bad" ? "border-l-bad" : "border-l-ink",
      )}
    >
      <Toast.Content className="flex items-start gap-3 px-4 py-3">
        <div className="min-w-0 flex-1">
          <Toast.Title className="text-sm font-semibold" />
          <Toast.Description className="text-sm text-ink-2" />
        </div>
        <Toast.Action className="link cursor-pointer text-sm font-medium" />
        <Toast.Close aria-label="Dismiss" className="cursor-pointer text-ink-3 hover:text-ink">
          <X aria-hidden="true" className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** What offers something to do stays longer, and goes when it is done. */
function addToast({ actionProps, until, stays, ...said }: Said): void {
  const act = () => {
    actionProps?.onClick();
    manager.close(id);
  };
  const action = actionProps && {
    actionProps: { ...actionProps, onClick: act },
    timeout: whileActionMs,
  };
  const id = manager.add({ ...said, ...action, ...(stays && { timeout: 0 }), onRemove: () => stop?.() });
  const stop = until?.(() => manager.close(id));
}

/** Shows toasts, and those that waited for it. */
export function ToastList() {
  useEffect(() => {
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = showToasts(addToast);
    }, untilKnownMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <Toast.Provider toastManager={manager} timeout={6000}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-60 flex w-96 max-w-[calc(100vw-2rem)] flex-col gap-2 print:hidden">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

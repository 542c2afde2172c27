"use client";

import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { toasts } from "@/components/ui/toasts";
import { confirmed } from "./confirmed";
import type { ActionAnswer } from "./use-form-action";

interface Props {
  /** On the button that asks. */
  label: string;
  /** Says of what, where several such buttons stand together. */
  accessibleLabel?: string;
  title: string;
  description?: string;
  losses?: string[];
  confirmLabel: string;
  action: () => Promise<ActionAnswer<unknown>>;
  onDone?: () => void;
}

/** A button for destructive work: asks, names what is lost, does it, and says why when it was refused. */
export function ConfirmedAction({ label, accessibleLabel, action, onDone, ...question }: Props) {
  const [open, setOpen] = useState(false);
  const run = async () => {
    try {
      await confirmed(action());
      onDone?.();
    } catch (error) {
      toasts.add({ title: "That was not done", description: (error as Error).message, type: "bad" });
    }
    setOpen(false);
  };
  return (
    <>
      <Button size="small" variant="quiet" aria-label={accessibleLabel} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <AlertDialog {...question} open={open} onOpenChange={setOpen} onConfirm={run} />
    </>
  );
}

"use client";

import { type ReactNode, useState, useTransition } from "react";
import type { ActionAnswer } from "@/components/forms/use-form-action";
import { failureOf } from "@/components/journeys/action-failure";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";

interface Props {
  /** On the button that asks, and on the one that does it. */
  label: string;
  pendingLabel: string;
  title: string;
  action: () => Promise<ActionAnswer<unknown>>;
  children: ReactNode;
}

/** A step that can't be taken back, and says first what it fixes. */
export function StepDialog({ label, pendingLabel, title, action, children }: Props) {
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = () =>
    start(async () => {
      const failure = failureOf(await action().catch(() => undefined));
      setProblem(failure?.message ?? null);
      if (!failure) setOpen(false);
    });
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        title={title}
        open={open}
        onOpenChange={setOpen}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary" pending={pending} pendingLabel={pendingLabel} onClick={run}>
              {label}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          {children}
          <div role="alert" className="empty:hidden">
            {problem && (
              <Callout tone="bad" label="Not done">
                {problem}
              </Callout>
            )}
          </div>
        </div>
      </Dialog>
    </>
  );
}

"use client";

import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { classes } from "@/components/ui/classes";
import { useWrongFocus } from "./use-wrong-focus";

interface Props {
  onSubmit: (form: FormData) => void;
  /** What is wrong with the form as a whole. */
  message?: string | null;
  className?: string;
  children: ReactNode;
}

/**
 * A form that keeps what was typed when something is wrong with it. `action` stands beside `onSubmit` so that a form sent
 * before the page came alive is sent once it has.
 */
export function Form({ onSubmit, message, className, children }: Props) {
  const form = useWrongFocus();
  return (
    <form
      ref={form}
      noValidate
      action={onSubmit}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
      className={classes("flex flex-col gap-4", className)}
    >
      <div role="alert" className="empty:hidden">
        {message && <Callout tone="bad">{message}</Callout>}
      </div>
      {children}
    </form>
  );
}

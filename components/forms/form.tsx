"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Callout } from "@/components/ui/callout";
import { classes } from "@/components/ui/classes";
import { useWrongFocus } from "./use-wrong-focus";

interface Props {
  onSubmit: (form: FormData) => void;
  /** What is wrong with the form as a whole. */
  message?: string | null;
  /** Once, when the page has come alive: what stands in it by then, for fields whose text is kept in a state. */
  onAlive?: (form: FormData) => void;
  className?: string;
  children: ReactNode;
}

/**
 * A form that keeps what was typed when something is wrong with it. `action` stands beside `onSubmit` so that a form sent
 * before the page came alive is sent once it has.
 */
export function Form({ onSubmit, message, onAlive, className, children }: Props) {
  const form = useWrongFocus();
  const alive = useRef(false);
  useEffect(() => {
    if (alive.current || !form.current) return;
    alive.current = true;
    onAlive?.(new FormData(form.current));
  });
  return (
    <form
      ref={form}
      noValidate
      action={onSubmit}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
      // React empties a form after its action, also when something was wrong.
      onReset={(event) => event.preventDefault()}
      className={classes("flex flex-col gap-4", className)}
    >
      <div role="alert" className="empty:hidden">
        {message && <Callout tone="bad">{message}</Callout>}
      </div>
      {children}
    </form>
  );
}

"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

const Dialog = lazy(() =>
  import("./name-version-dialog").then(({ NameVersionDialog }) => ({ default: NameVersionDialog })),
);

interface Props {
  /** the team's slug */
  team: string;
  journey: string;
  /** null: the map as it is now */
  version: string | null;
  /** as it is called; empty: nothing yet */
  name: string;
  label: string;
  accessibleLabel?: string;
  variant?: "quiet" | "primary";
}

/** Gives a version a name, or keeps the map of now under one. */
export function NameVersion({ label, accessibleLabel, variant, ...about }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={variant === "quiet" ? "small" : "normal"}
        variant={variant}
        aria-label={accessibleLabel}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && (
        <Suspense>
          <Dialog {...about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

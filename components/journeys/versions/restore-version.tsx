"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ChangeCounts } from "@/lib/journeys/versions/words/change-counts";

const Dialog = lazy(() =>
  import("./restore-version-dialog").then(({ RestoreVersionDialog }) => ({ default: RestoreVersionDialog })),
);

interface Props {
  /** the team's slug */
  team: string;
  journey: string;
  version: string;
  /** when it was kept, in words */
  when: string;
  counts: ChangeCounts;
}

/** Makes the map what it was at a version, after asking. */
export function RestoreVersion(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="primary" onClick={() => setOpen(true)}>
        Restore this version
      </Button>
      {open && (
        <Suspense>
          <Dialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

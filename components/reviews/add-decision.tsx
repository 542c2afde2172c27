"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DecisionDialog } from "./decision-dialog";

export function AddDecision({ team, reviewId }: { team: string; reviewId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        Add a decision
      </Button>
      {open && <DecisionDialog team={team} reviewId={reviewId} open onOpenChange={setOpen} />}
    </>
  );
}

"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ActionDialog } from "./action-dialog";
import type { ActionChoices } from "./choice-field";

export function AddAction({
  team,
  reviewId,
  choices,
}: {
  team: string;
  reviewId: string;
  choices: ActionChoices;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        Add an action
      </Button>
      {open && <ActionDialog team={team} reviewId={reviewId} choices={choices} open onOpenChange={setOpen} />}
    </>
  );
}

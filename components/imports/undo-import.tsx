"use client";

import { useState } from "react";
import { invalidateQueries } from "@/components/shell/invalidate-queries";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { formatCount } from "@/lib/format";
import { undoImportAction } from "@/lib/imports/actions";
import type { ImportRecord } from "@/lib/imports/records/schema";
import { countOfFacts } from "@/lib/imports/summary-sentence";

function lossesOf({ added, changed, source, mapping }: ImportRecord): string[] {
  const losses = [`${countOfFacts(source.kind, added)} ${added === 1 ? "leaves" : "leave"} the numbers.`];
  if (changed > 0 && mapping?.changed === "update")
    losses.push(
      `${formatCount(changed)} updated ${changed === 1 ? "row goes" : "rows go"} back to what stood there before.`,
    );
  return [...losses, "Reviews that are frozen keep theirs."];
}

/** Takes an import back whole, after saying what that costs. */
export function UndoImport({ team, record }: { team: string; record: ImportRecord }) {
  const [problem, setProblem] = useState<string | null>(null);
  const undo = async () => {
    setProblem(null);
    const result = await undoImportAction({ team, import: record.id });
    if (result?.serverError) return setProblem(result.serverError.message);
    void invalidateQueries();
  };
  return (
    <div className="flex flex-col items-end gap-2">
      <AlertDialog
        trigger={<Button>Undo this import</Button>}
        title="Undo this import?"
        description="The file can be imported again at any time."
        losses={lossesOf(record)}
        confirmLabel="Undo import"
        cancelLabel="Keep it"
        onConfirm={undo}
      />
      {problem && (
        <p role="alert" className="text-sm font-medium text-bad">
          {problem}
        </p>
      )}
    </div>
  );
}

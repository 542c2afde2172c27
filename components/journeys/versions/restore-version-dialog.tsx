"use client";

import { useRouter } from "next/navigation";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { toasts } from "@/components/ui/toasts";
import { restoreVersionAction } from "@/lib/journeys/versions/actions";
import type { ChangeCounts } from "@/lib/journeys/versions/words/change-counts";
import { restoringWords } from "@/lib/journeys/versions/words/version-words";
import { historyPaths } from "./history-paths";

interface Props {
  team: string;
  journey: string;
  version: string;
  when: string;
  counts: ChangeCounts;
  onClose: () => void;
}

/** Asks before a version is restored, and names what that does. */
export function RestoreVersionDialog({ team, journey, version, when, counts, onClose }: Props) {
  const router = useRouter();
  const paths = historyPaths(team, journey);
  const effects = restoringWords(counts);
  const form = useFormAction(restoreVersionAction, ({ safety }) => {
    if (safety === null) toasts.add({ title: "The map is already like this" });
    else
      toasts.add({
        title: "Restored",
        description: "Undo by restoring the safety copy.",
        actionProps: { children: "Safety copy", onClick: () => router.push(paths.preview(safety)) },
      });
    router.push(paths.map);
  });
  return (
    <Dialog
      title="Restore this version?"
      description={`The map becomes what it was on ${when}. The map of now is kept as a safety copy first, and everybody who has it open sees the change.`}
      size="small"
      open
      onOpenChange={(open) => !open && !form.pending && onClose()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            pending={form.pending}
            pendingLabel="Restoring"
            onClick={() => form.submit({ team, journey, version })}
          >
            Restore this version
          </Button>
        </>
      }
    >
      {effects.length === 0 ? (
        <p className="text-ink-2">Nothing is different between the two.</p>
      ) : (
        <ul className="border-l-3 border-accent pl-4 text-ink-2">
          {effects.map((effect) => (
            <li key={effect} className="py-0.5">
              {effect}
            </li>
          ))}
        </ul>
      )}
      {form.message && (
        <p role="alert" className="mt-4 text-sm font-medium text-bad">
          {form.message}
        </p>
      )}
    </Dialog>
  );
}

"use client";

import { useState, useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toasts } from "@/components/ui/toasts";
import { endOtherSessionsAction, endSessionAction } from "@/lib/accounts/actions";
import type { OwnSession } from "@/lib/accounts/schema";
import { formatPlural, formatRelative } from "@/lib/format";

interface Props {
  sessions: OwnSession[];
  /** The server's clock when the page was made. */
  now: Date;
}

/** Where I am signed in, and the ways to end that. */
export function SessionList({ sessions, now }: Props) {
  const others = sessions.filter(({ isCurrent }) => !isCurrent).length;
  return (
    <>
      <ul className="border-t border-rule">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex min-h-15 items-center justify-between gap-4 border-b border-rule py-2.5"
          >
            <div className="min-w-0">
              <div className="truncate font-medium">{session.device}</div>
              <div className="text-sm text-ink-3">
                Signed in {formatRelative(session.createdAt, now)}
                {!session.isCurrent && `, last seen ${formatRelative(session.lastSeenAt, now)}`}
              </div>
            </div>
            {session.isCurrent ? (
              <Badge tone="good">This browser</Badge>
            ) : (
              <EndSession id={session.id} device={session.device} />
            )}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <AlertDialog
          trigger={<Button className="mt-4 self-start">End all others</Button>}
          title="End all your other sessions?"
          description="You stay signed in here. Everywhere else you have to sign in again."
          losses={[formatPlural(others, "session")]}
          confirmLabel="End all others"
          onConfirm={() => confirmed(endOtherSessionsAction()).then(() => undefined)}
        />
      )}
    </>
  );
}

function EndSession({ id, device }: { id: string; device: string }) {
  const [pending, start] = useTransition();
  const [isEnded, setEnded] = useState(false);
  const end = () =>
    start(async () => {
      try {
        await confirmed(endSessionAction({ id }));
        setEnded(true);
      } catch {
        toasts.add({ title: "That session could not be ended. Load the page again.", type: "bad" });
      }
    });
  return (
    <Button
      size="small"
      pending={pending}
      disabled={isEnded}
      onClick={end}
      aria-label={`End session: ${device}`}
    >
      {isEnded ? "Ended" : "End"}
    </Button>
  );
}

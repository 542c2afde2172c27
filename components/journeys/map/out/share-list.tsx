"use client";

import { useState } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { Skeleton } from "@/components/ui/skeleton";
import { toasts } from "@/components/ui/toasts";
import { revokeShareAction } from "@/lib/journeys/sharing/actions";
import type { ShareSummary } from "@/lib/journeys/sharing/schema";

interface Props {
  team: string;
  /** null: on their way */
  shares: readonly ShareSummary[] | "failed" | null;
  onRevoked: () => void;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** "until 22 Dec 2026, with a password, with numbers". */
function aboutOf({ expiresAt, hasPassword, showsNumbers }: ShareSummary): string {
  return [
    expiresAt ? `until ${day.format(new Date(expiresAt))}` : "until it is revoked",
    hasPassword && "with a password",
    showsNumbers && "with numbers",
  ]
    .filter(Boolean)
    .join(", ");
}

/** The links that work, each with what ends it. */
export function ShareList({ team, shares, onRevoked }: Props) {
  const [ending, setEnding] = useState<string | null>(null);
  const revoke = async (share: string) => {
    setEnding(share);
    try {
      await confirmed(revokeShareAction({ team, share }));
      toasts.add({ title: "The link is revoked", description: "Anyone who opens it now sees nothing." });
    } catch (error) {
      toasts.add({
        title: "The link couldn’t be revoked",
        description: (error as Error).message,
        type: "bad",
      });
    }
    setEnding(null);
    onRevoked();
  };
  if (shares === null) return <Skeleton className="mt-6 h-12 w-full" />;
  if (shares === "failed")
    return (
      <p className="mt-6 text-sm text-ink-2">The links couldn’t be loaded. Close this and open it again.</p>
    );
  if (shares.length === 0) return null;
  return (
    <section className="mt-7">
      <SectionHeading title="Links that work" />
      <ul className="divide-y divide-rule border-y border-rule">
        {shares.map((share) => (
          <li key={share.id} className="flex items-center gap-4 py-2.5 text-sm">
            <p className="min-w-0 flex-1">
              Made {day.format(new Date(share.createdAt))}
              {share.createdBy && ` by ${share.createdBy}`}
              <span className="block text-xs text-ink-3">{aboutOf(share)}</span>
            </p>
            <Button
              size="small"
              pending={ending === share.id}
              pendingLabel="Revoking"
              onClick={() => void revoke(share.id)}
              aria-label={`Revoke the link of ${day.format(new Date(share.createdAt))}, ${aboutOf(share)}`}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

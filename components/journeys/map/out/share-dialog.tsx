"use client";

import { useCallback, useEffect, useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Dialog } from "@/components/ui/dialog";
import { listSharesAction } from "@/lib/journeys/sharing/actions";
import type { ShareSummary } from "@/lib/journeys/sharing/schema";
import { NewShareForm } from "./new-share-form";
import { NewShareLink } from "./new-share-link";
import { ShareList } from "./share-list";

/** Makes public links to a map, and shows and ends those there are. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { team, journey } = useMapInfo();
  const [shares, setShares] = useState<ShareSummary[] | "failed" | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    const answer = await listSharesAction({ team, journey: journey.id }).catch(() => null);
    setShares(answer?.data ?? "failed");
  }, [team, journey.id]);
  useEffect(() => void refresh(), [refresh]);
  const link = made && `${location.origin}/share/${made}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Share this map"
      description="Anyone with the link sees the current map, including later changes, without signing in. They can’t change anything."
    >
      {link === null ? (
        <NewShareForm
          onMade={(token) => {
            setMade(token);
            void refresh();
          }}
        />
      ) : (
        <NewShareLink link={link} onAnother={() => setMade(null)} />
      )}
      <ShareList team={team} shares={shares} onRevoked={() => void refresh()} />
    </Dialog>
  );
}

"use client";

import { Ellipsis } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import type { JourneyLosses } from "@/lib/journeys/schema";
import { useDialog } from "./map/structure/use-dialog";

interface Props {
  team: string;
  journey: { id: string; name: string };
  losses: JourneyLosses;
}

const load = () => import("./journey-menu-items").then((part) => part.JourneyMenuItems);
const loadRename = () => import("./rename-journey-dialog").then((part) => part.RenameJourneyDialog);
const loadDelete = () => import("./delete-journey-dialog").then((part) => part.DeleteJourneyDialog);

/** Rename or delete a journey. */
export function JourneyMenu({ team, journey, losses }: Props) {
  const { dialog, show } = useDialog();
  const given = {
    isKept: losses.closedReviews > 0,
    onRename: () => show(loadRename, { team, journey }),
    onDelete: () => show(loadDelete, { team, journey, losses }),
  };
  return (
    <>
      <MenuOnDemand
        align="end"
        trigger={<IconButton label="More for this journey" icon={<Ellipsis />} />}
        load={load}
        given={given}
      />
      {dialog}
    </>
  );
}

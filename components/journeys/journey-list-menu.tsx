import { Ellipsis } from "lucide-react";
import { confirmed } from "@/components/forms/confirmed";
import { useDialog } from "@/components/journeys/map/structure/use-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { toasts } from "@/components/ui/toasts";
import { copyJourneyAction } from "@/lib/journeys/copying/actions";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import { copyName } from "@/lib/journeys/map/structure/copy-name";
import type { useJourneyDetails } from "./use-journey-details";

interface Props extends Pick<ReturnType<typeof useJourneyDetails>, "details" | "change"> {
  team: string;
  journey: TreeJourney;
  /** of all journeys, so that a copy gets one of its own */
  names: readonly string[];
}

const loadItems = () => import("./journey-list-menu-items").then((loaded) => loaded.JourneyListMenuItems);
const loadDialog = () => import("./journey-list-dialog").then((loaded) => loaded.JourneyListDialog);

/** What can be done with a journey of the list, fetched when it is wanted. */
export function JourneyListMenu({ team, journey, names, details, change }: Props) {
  const { dialog, show } = useDialog();
  const { id, name, losses } = journey;
  const { status, isTemplate } = details;
  const duplicate = async () => {
    const copy = copyName(name, names);
    try {
      await confirmed(copyJourneyAction({ team, journey: id, name: copy, as: "copy" }));
      toasts.add({ title: `Duplicated as “${copy}”` });
    } catch (error) {
      toasts.add({ title: "Couldn’t duplicate it", description: (error as Error).message, type: "bad" });
    }
  };
  const archive = () =>
    status === "archived"
      ? change({ status: "draft" }, `“${name}” is a draft again`)
      : change({ status: "archived" }, `“${name}” is archived`);
  const template = () =>
    change(
      { isTemplate: !isTemplate },
      isTemplate ? `“${name}” is no template any more` : `New journeys can begin from “${name}”`,
    );
  return (
    <>
      <MenuOnDemand
        align="end"
        trigger={<IconButton label={`More for ${name}`} title="More" icon={<Ellipsis />} />}
        load={loadItems}
        given={{
          href: `/${team}/journeys/${id}`,
          isTemplate,
          isArchived: status === "archived",
          isKept: losses.closedReviews > 0,
          onDuplicate: () => void duplicate(),
          onRename: () => show(loadDialog, { team, journey, about: "rename" as const }),
          onTemplate: template,
          onArchive: archive,
          onDelete: () => show(loadDialog, { team, journey, about: "delete" as const }),
        }}
      />
      {dialog}
    </>
  );
}

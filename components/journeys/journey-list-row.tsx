import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import type { TreeNode } from "@/lib/journeys/hierarchy/tree";
import { JourneyDetailsOwner } from "./journey-details-owner";
import { JourneyDetailsStatus } from "./journey-details-status";
import { JourneyListBecause } from "./journey-list-because";
import { journeyListColumns } from "./journey-list-columns";
import { JourneyListFacts } from "./journey-list-facts";
import { JourneyListLine } from "./journey-list-line";
import { JourneyListMenu } from "./journey-list-menu";
import { useJourneyDetails } from "./use-journey-details";

/** What all rows of the list share. */
export interface JourneyListFrame {
  team: string;
  people: readonly { id: string; name: string }[];
  names: readonly string[];
  mayEdit: boolean;
  now: number;
}

interface Props {
  frame: JourneyListFrame;
  node: TreeNode<TreeJourney>;
  parent: TreeJourney | null;
  /** it is only shown for what stands under it */
  isAside: boolean;
  isOpen: boolean;
  /** null: nothing stands under it */
  onToggle: (() => void) | null;
}

function Fold({ name, isOpen, onToggle }: { name: string } & Pick<Props, "isOpen" | "onToggle">) {
  if (!onToggle) return <span className="w-6 shrink-0" />;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={`What stands under ${name}`}
      onClick={onToggle}
      className="mt-1 inline-flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-sm text-ink-3 hover:bg-sunken hover:text-ink"
    >
      <ChevronRight
        aria-hidden="true"
        className={classes("size-4 transition-transform", isOpen && "rotate-90")}
      />
    </button>
  );
}

/** One journey of the list: its line, who looks after it, how far, how proven and how fresh it is. */
export function JourneyListRow({ frame, node, parent, isAside, isOpen, onToggle }: Props) {
  const { team, people, names, mayEdit, now } = frame;
  const { journey } = node;
  const { id, name, stages } = journey;
  const { details, change } = useJourneyDetails(team, journey);
  const isQuiet = isAside || details.status === "archived";
  return (
    <div
      className={classes(
        "relative flex flex-wrap items-center gap-x-5 gap-y-1 py-4 pr-9 lg:py-4.5 lg:pr-0",
        journeyListColumns,
      )}
    >
      <div className="flex min-w-0 gap-1.5 max-lg:w-full">
        <Fold name={name} isOpen={isOpen} onToggle={onToggle} />
        <div className="min-w-0 flex-1">
          <JourneyListBecause node={node} parent={parent} />
          <div className="mb-2 flex min-w-0 items-baseline gap-2.5">
            <h2
              className={classes(
                "title min-w-0 truncate",
                parent ? "text-lg" : "text-xl",
                isQuiet && "text-ink-3",
              )}
            >
              <Link
                href={`/${team}/journeys/${id}`}
                data-journey={node.key}
                className="hover:underline hover:decoration-rule-strong hover:decoration-1 hover:underline-offset-4"
              >
                {name}
              </Link>
            </h2>
            {details.isTemplate && <Badge className="shrink-0">Template</Badge>}
          </div>
          {stages.length > 0 ? (
            <JourneyListLine stages={stages} />
          ) : (
            <p className="text-xs text-ink-3">No stages yet</p>
          )}
        </div>
      </div>
      <div className="min-w-0 max-lg:ml-[calc(var(--journey-indent)+1.875rem)]">
        <JourneyDetailsOwner
          journey={name}
          ownerId={details.ownerId}
          people={people}
          onChange={mayEdit ? (ownerId) => change({ ownerId }) : undefined}
        />
      </div>
      <div>
        <JourneyDetailsStatus
          journey={name}
          status={details.status}
          onChange={mayEdit ? (status) => change({ status }) : undefined}
        />
      </div>
      <div className="contents max-lg:ml-[calc(var(--journey-indent)+1.875rem)] max-lg:flex max-lg:w-full max-lg:flex-wrap max-lg:gap-x-4">
        <JourneyListFacts journey={journey} now={now} />
      </div>
      <div className="max-lg:absolute max-lg:top-3 max-lg:-right-2">
        {mayEdit && <JourneyListMenu {...{ team, journey, names, details, change }} />}
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import { StageLineMini } from "@/components/charts/stage-line-mini";
import { Breadcrumb } from "./breadcrumb";
import { type PathTab, PathTabs } from "./path-tabs";

interface Props {
  journey: string;
  journeysHref: string;
  /** Journeys that this one tells more of; the first stands in the way here, the others in a menu beside it. */
  parents?: { label: string; href: string }[];
  /** Map, Dashboard, Data rules: whatever exists. */
  tabs: PathTab[];
  /** People per stage in order, for the small line; null = no data. */
  stages?: { name: string; count: number | null }[];
  actions?: ReactNode;
}

/** The second bar, on every page of a journey: which one, its line in small, its places. */
export function JourneyHeader({ journey, journeysHref, parents = [], tabs, stages = [], actions }: Props) {
  const [parent, ...others] = parents;
  return (
    <div className="journey-header flex flex-wrap items-center gap-x-6 border-b border-rule px-4 sm:px-7 print:border-0">
      <div className="flex h-12 min-w-0 items-center gap-5 max-md:w-full">
        <Breadcrumb
          items={[
            { label: "Journeys", href: journeysHref },
            ...(parent ? [{ ...parent, others }] : []),
            { label: journey },
          ]}
        />
        {stages.length > 1 && (
          <StageLineMini stages={stages} className="h-4 w-36 shrink-0 max-md:ml-auto max-md:w-24" />
        )}
      </div>
      <PathTabs label="Journey" items={tabs} className="h-12 md:ml-auto" />
      {actions && <div className="flex items-center gap-2 max-md:ml-auto print:hidden">{actions}</div>}
    </div>
  );
}

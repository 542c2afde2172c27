"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatPlural } from "@/lib/format";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import { journeyTree, repeatedIn, treeOf } from "@/lib/journeys/hierarchy/tree";
import { JourneyListBranch } from "./journey-list-branch";
import { journeyListColumns } from "./journey-list-columns";
import { JourneyListFilter } from "./journey-list-filter";
import type { JourneyListFrame } from "./journey-list-row";
import { matchesList, openJourneys } from "./list-filter";
import { moveInList } from "./move-in-list";

interface Props extends Omit<JourneyListFrame, "names"> {
  journeys: TreeJourney[];
}

const noneClosed: ReadonlySet<string> = new Set();

function Head() {
  return (
    <div
      aria-hidden="true"
      className={`border-b border-rule-strong pb-1.5 text-xs text-ink-3 max-lg:hidden ${journeyListColumns}`}
    >
      <span className="pl-7.5">Journey</span>
      <span>Owner</span>
      <span>Status</span>
      <span className="text-right">Cards</span>
      <span>Freshness</span>
      <span />
    </div>
  );
}

/** All journeys of a team, each under those it tells more of, with who looks after it and how fresh it is. */
export function JourneyList({ journeys, ...given }: Props) {
  const [filter, setFilter] = useState(openJourneys);
  const [closed, setClosed] = useState<ReadonlySet<string>>(noneClosed);
  const frame = { ...given, names: journeys.map(({ name }) => name) };
  const tree = useMemo(() => journeyTree(journeys), [journeys]);
  const matches = (journey: TreeJourney) => matchesList(journey, filter);
  const shown = treeOf(tree, matches);
  const count = journeys.filter(matches).length;
  const repeated = repeatedIn(shown, matches);
  const archived = journeys.filter(({ status }) => status === "archived").length;
  const owners = given.people.filter(({ id }) => journeys.some(({ ownerId }) => ownerId === id));
  const isSearching = filter.text.trim() !== "" || filter.ownerId !== null;
  const toggle = (key: string) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  // Of the list as a whole: the keys of its names, wherever they stand.
  const keys = { onKeyDown: (event: KeyboardEvent<HTMLElement>) => moveInList(event) };
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <JourneyListFilter
          filter={filter}
          owners={owners}
          onChange={(patch) => setFilter({ ...filter, ...patch })}
        />
        <p role="status" className="text-sm text-ink-3">
          {formatPlural(count, "journey")}
          {repeated > 0 && `, ${repeated < count ? `${repeated} of them ` : ""}listed more than once`}
        </p>
        {filter.status === "open" && archived > 0 && (
          <Button variant="quiet" size="small" onClick={() => setFilter({ ...filter, status: "all" })}>
            Show {archived} archived
          </Button>
        )}
      </div>
      <Head />
      <section aria-label="Journeys" {...keys} className="max-lg:border-t max-lg:border-rule">
        <JourneyListBranch
          frame={frame}
          nodes={shown}
          parent={null}
          closed={isSearching ? noneClosed : closed}
          onToggle={toggle}
          matches={matches}
        />
      </section>
      {shown.length === 0 && (
        <div className="flex flex-wrap items-center gap-3 border-b border-rule py-8">
          <p className="text-ink-2">No journey matches.</p>
          <Button size="small" onClick={() => setFilter({ ...openJourneys, status: "all" })}>
            Show all journeys
          </Button>
        </div>
      )}
    </>
  );
}

import { useMemo, useState, useSyncExternalStore } from "react";
import type { TeamChoice } from "@/components/shell/team-choice";
import { browserEntries } from "./browser-entries";
import { offeredCommands, onOfferedCommands } from "./command-registry";
import type { OwnEntries } from "./entry";
import { entryGroups } from "./entry-groups";
import { commandEntries, hereEntries, placeEntries } from "./own-entries";
import { keptChoices, recentEntries } from "./recent-choices";
import { useSearch } from "./use-search";
import { useSources } from "./use-sources";

interface Given {
  team: string;
  teams: readonly TeamChoice[];
  mayEdit: boolean;
  query: string;
  showKeys: () => void;
}

/** What there is to choose for what is typed, and what the server has to say to it. */
export function useEntries({ team, teams, mayEdit, query, showKeys }: Given) {
  const offered = useSyncExternalStore(onOfferedCommands, offeredCommands, offeredCommands);
  const sources = useSources(team);
  const { answer, isStale, failed } = useSearch(team, query);
  const own = useMemo<OwnEntries>(
    () => ({
      here: hereEntries(offered),
      commands: [...commandEntries(team, sources, mayEdit), ...browserEntries(showKeys)],
      places: placeEntries(team, offered, sources, teams),
    }),
    [team, teams, offered, sources, mayEdit, showKeys],
  );
  // As they were when it opened: a choice closes it.
  const [kept] = useState(() => keptChoices(team));
  const groups = useMemo(() => {
    const recent = recentEntries(kept, [...own.here, ...own.commands, ...own.places]);
    return entryGroups({ team, query, ...own, recent, answer, isStale });
  }, [team, query, own, kept, answer, isStale]);
  return { groups, isStale, failed };
}

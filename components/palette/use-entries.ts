import { useMemo, useState, useSyncExternalStore } from "react";
import { offeredCommands, onOfferedCommands } from "./command-registry";
import { entryGroups } from "./entry-groups";
import { commandEntries, placeEntries } from "./own-entries";
import { recentChoices } from "./recent-choices";
import { useSearch } from "./use-search";
import { useSources } from "./use-sources";

/** What there is to choose for what is typed, and what the server has to say to it. */
export function useEntries({ team, mayEdit, query }: { team: string; mayEdit: boolean; query: string }) {
  const offered = useSyncExternalStore(onOfferedCommands, offeredCommands, offeredCommands);
  const sources = useSources(team);
  const { answer, isStale, failed } = useSearch(team, query);
  const own = useMemo(
    () => ({
      places: placeEntries(team, sources),
      commands: commandEntries(team, offered, sources, mayEdit),
    }),
    [team, offered, sources, mayEdit],
  );
  // As they were when it opened: a choice closes it.
  const [recent] = useState(() => recentChoices(team, [...own.places, ...own.commands]));
  const groups = useMemo(
    () => entryGroups({ team, query, ...own, recent, answer, isStale }),
    [team, query, own, recent, answer, isStale],
  );
  return { groups, isStale, failed };
}

import type { Command } from "./command-registry";
import type { Entry } from "./entry";

export interface NamedSource {
  id: string;
  name: string;
}

/** Where one can go inside a team. */
export function placeEntries(team: string, sources: readonly NamedSource[]): Entry[] {
  const place = (path: string, label: string, words?: string): Entry => {
    return { id: `place ${path || "/"}`, kind: "place", label, words, href: `/${team}${path}` };
  };
  return [
    place("", "Overview", "home start dashboard"),
    place("/journeys", "Journeys", "maps list hierarchy"),
    place("/personas", "Personas", "customers"),
    place("/data", "Data", "sources imports upload"),
    place("/reviews", "Reviews", "quarter meeting decisions"),
    place("/actions", "Actions", "ledger promises board"),
    place("/settings/team", "Settings", "team name time zone fiscal year"),
    place("/settings/members", "Members", "people invite roles settings"),
    ...sources.map(({ id, name }) => ({ ...place(`/data/sources/${id}`, name), detail: "Source" })),
    {
      id: "place /account",
      kind: "place",
      label: "Account",
      words: "password profile sessions",
      href: "/account",
    },
  ];
}

/** What can be done: first what the page offers, then what one who may edit can do anywhere. */
export function commandEntries(
  team: string,
  offered: readonly Command[],
  sources: readonly NamedSource[],
  mayEdit: boolean,
): Entry[] {
  const own = offered.map((command): Entry => ({ ...command, id: `command ${command.id}`, kind: "command" }));
  if (!mayEdit) return own;
  const go = (id: string, label: string, path: string, words?: string): Entry => {
    return { id: `command ${id}`, kind: "command", label, words, href: `/${team}${path}` };
  };
  return [
    ...own,
    go("new-journey", "New journey", "/journeys/new", "create map template"),
    go("new-persona", "New persona", "/personas/new", "create customer"),
    ...sources.map(({ id, name }) =>
      go(`import ${id}`, `Import into ${name}`, `/data/sources/${id}/import`, "upload file csv"),
    ),
  ];
}

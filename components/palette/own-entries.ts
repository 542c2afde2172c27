import type { TeamChoice } from "@/components/shell/team-choice";
import type { Command } from "./command-registry";
import type { Entry } from "./entry";

export interface NamedSource {
  id: string;
  name: string;
}

/** Where one can go: what the page that is open leads to, the team's places, other teams, one's account. */
export function placeEntries(
  team: string,
  offered: readonly Command[],
  sources: readonly NamedSource[],
  teams: readonly TeamChoice[],
): Entry[] {
  const place = (path: string, label: string, words?: string): Entry => {
    return { id: `place ${path || "/"}`, kind: "place", label, words, href: `/${team}${path}` };
  };
  const far = (href: string, label: string, words: string): Entry => {
    return { id: `place ${href}`, kind: "place", label, words, href };
  };
  const minor = (entry: Entry): Entry => ({ ...entry, isMinor: true });
  return [
    ...offered.flatMap((command): Entry[] =>
      command.href ? [{ ...command, id: `command ${command.id}`, kind: "place" }] : [],
    ),
    place("", "Overview", "home start dashboard"),
    place("/journeys", "Journeys", "maps list hierarchy"),
    place("/personas", "Personas", "customers"),
    place("/data", "Data", "sources imports upload"),
    place("/reviews", "Reviews", "quarter meeting decisions"),
    place("/actions", "Actions", "ledger promises board"),
    place("/settings/team", "Settings", "team name time zone fiscal year"),
    place("/settings/members", "Members", "people invite roles settings"),
    ...sources.map(({ id, name }) => minor({ ...place(`/data/sources/${id}`, name), detail: "Source" })),
    far("/account", "Account", "password profile sessions"),
    ...teams
      .filter(({ slug }) => slug !== team)
      .map(({ slug, name }) => minor(far(`/${slug}`, `Switch to ${name}`, "change team"))),
  ];
}

/** What the page that is open can do. Its keys are shown by the one command that shows those of every page. */
export function hereEntries(offered: readonly Command[]): Entry[] {
  return offered.flatMap((command): Entry[] =>
    command.href || command.id === "keys"
      ? []
      : [{ ...command, id: `command ${command.id}`, kind: "command" }],
  );
}

/** What one who may edit can do anywhere in the team. */
export function commandEntries(team: string, sources: readonly NamedSource[], mayEdit: boolean): Entry[] {
  const go = (id: string, label: string, href: string, words?: string): Entry => {
    return { id: `command ${id}`, kind: "command", label, words, href };
  };
  const newTeam = { ...go("new-team", "New team", "/teams/new", "create workspace"), isMinor: true };
  if (!mayEdit) return [newTeam];
  return [
    go("new-journey", "New journey", `/${team}/journeys/new`, "create map template mermaid json"),
    go("new-persona", "New persona", `/${team}/personas/new`, "create customer"),
    go("import", "Import a file", `/${team}/data`, "upload data csv excel export"),
    go("review", "Start a review", `/${team}/reviews`, "quarter meeting begin"),
    ...sources.map(({ id, name }) => ({
      ...go(`import ${id}`, `Import into ${name}`, `/${team}/data/sources/${id}/import`, "upload file csv"),
      isMinor: true,
    })),
    {
      ...go("new-source", "Add a source", `/${team}/data/sources/new`, "data import connect"),
      isMinor: true,
    },
    newTeam,
  ];
}

import type { PathTab } from "./path-tabs";

/** Where one can go inside a team. */
export function teamPlaces(team: string, counts: { actions?: number; reviews?: number } = {}): PathTab[] {
  return [
    { href: `/${team}`, label: "Overview", exact: true },
    { href: `/${team}/journeys`, label: "Journeys" },
    { href: `/${team}/personas`, label: "Personas" },
    { href: `/${team}/data`, label: "Data" },
    { href: `/${team}/reviews`, label: "Reviews", count: counts.reviews },
    { href: `/${team}/actions`, label: "Actions", count: counts.actions },
    { href: `/${team}/settings`, label: "Settings" },
  ];
}

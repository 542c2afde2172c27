/** The main screens of the demo team. `{name}` stands for an id that shots.mjs looks up. */
export const PAGES = [
  { name: "landing", path: "/", signedOut: true },
  { name: "sign-in", path: "/sign-in", signedOut: true },
  { name: "sign-up", path: "/sign-up", signedOut: true },
  { name: "overview", path: "/demo" },
  { name: "journeys", path: "/demo/journeys" },
  { name: "map", path: "/demo/journeys/{journey}" },
  { name: "history", path: "/demo/journeys/{journey}/history" },
  { name: "side-by-side", path: "/demo/journeys/{journey}/compare?with={future}" },
  { name: "rules", path: "/demo/journeys/{journey}/rules" },
  { name: "dashboard", path: "/demo/journeys/{journey}/dashboard" },
  { name: "personas", path: "/demo/personas" },
  { name: "persona", path: "/demo/personas/{persona}" },
  { name: "new-journey", path: "/demo/journeys/new" },
  { name: "data", path: "/demo/data" },
  { name: "source", path: "/demo/data/sources/{source}" },
  { name: "import", path: "/demo/data/imports/{import}" },
  { name: "reviews", path: "/demo/reviews" },
  { name: "review", path: "/demo/reviews/{review}" },
  { name: "settings-team", path: "/demo/settings/team" },
  { name: "settings-members", path: "/demo/settings/members" },
  { name: "account", path: "/account" },
];

/** The row each id is taken from: the demo team's first journey and source, its latest import, its closed review. */
export const IDS = {
  journey: "SELECT id FROM journeys WHERE team_id = $1 AND state = 'current' ORDER BY created_at, id LIMIT 1",
  future: "SELECT id FROM journeys WHERE team_id = $1 AND state = 'future' ORDER BY created_at, id LIMIT 1",
  persona: "SELECT id FROM personas WHERE team_id = $1 ORDER BY created_at, id LIMIT 1",
  source: "SELECT id FROM sources WHERE team_id = $1 ORDER BY created_at, id LIMIT 1",
  import: "SELECT id FROM imports WHERE team_id = $1 ORDER BY no DESC LIMIT 1",
  review:
    "SELECT id FROM reviews WHERE team_id = $1 ORDER BY (state = 'closed') DESC, created_at, id LIMIT 1",
};

/** Puts ids into a path. @throws when the path names one that was not found */
export function fillPath(path, ids) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    if (!ids[name]) throw new Error(`The demo team has no ${name}.`);
    return ids[name];
  });
}

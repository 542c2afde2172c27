import * as states from "./shots-states.mjs";

const map = "/demo/journeys/{journey}";

/** Where the three screens that carry the product have to hold. */
const everywhere = ["light", "dark", 390, 768, 2560, "forced"];
const usual = ["light", "dark", 390];
const desk = ["light", "dark"];

/**
 * The screens of the demo team, and states of them. `{name}` stands for an id that shots.mjs looks up, or for a trial
 * (shots-trials.mjs); `act` is done before the picture is taken; `views` are those of shots.mjs.
 */
export const PAGES = [
  { name: "landing", path: "/", signedOut: true, views: everywhere },
  { name: "sign-in", path: "/sign-in", signedOut: true },
  { name: "sign-up", path: "/sign-up", signedOut: true },
  { name: "overview", path: "/demo" },
  { name: "journeys", path: "/demo/journeys" },
  { name: "map", path: map, views: everywhere },
  { name: "map-whole", path: map, act: states.whole, views: [...desk, 768, 2560] },
  { name: "map-future", path: "/demo/journeys/{future}", act: states.whole, views: desk },
  { name: "map-persona", path: map, act: states.persona },
  { name: "map-evidence", path: map, act: states.evidence, views: [...usual, "forced"] },
  { name: "map-filter", path: map, act: states.filter },
  { name: "map-editing", path: map, act: states.editing },
  { name: "map-panel", path: map, act: states.panel, views: [...usual, 768, "forced"] },
  { name: "map-card-menu", path: map, act: states.cardMenu, views: desk },
  { name: "map-stage-menu", path: map, act: states.stageMenu, views: desk },
  { name: "map-drag", path: map, act: states.drag, views: desk },
  { name: "map-paste", path: map, act: states.pastePreview },
  { name: "map-keys", path: map, act: states.shortcuts, views: desk },
  { name: "map-conflict", path: "/demo/journeys/{blank}", act: states.conflict },
  { name: "map-blank", path: "/demo/journeys/{blank}" },
  { name: "map-large", path: "/demo/journeys/{large}", views: [...usual, 2560] },
  { name: "map-long", path: "/demo/journeys/{long}" },
  { name: "map-rtl", path: "/demo/journeys/{rtl}", views: ["light", 390] },
  { name: "map-emoji", path: "/demo/journeys/{emoji}", views: ["light", 390] },
  { name: "share-menu", path: map, act: states.shareMenu, views: desk },
  { name: "share-dialog", path: map, act: states.shareDialog },
  { name: "share-password", path: "/demo/journeys/{long}", act: states.sharedWithPassword },
  { name: "shared", path: "/demo/journeys/{long}", act: states.shared },
  { name: "present", path: map, act: states.present, views: [...usual, 2560] },
  { name: "present-stage", path: map, act: states.presentStage, views: [...usual, 2560] },
  { name: "print", path: `${map}/print`, views: ["light", "dark", 390] },
  { name: "print-long", path: "/demo/journeys/{long}/print", views: ["light"] },
  { name: "history", path: `${map}/history` },
  { name: "version", path: `${map}/history/{version}` },
  { name: "version-diff", path: `${map}/history?from={version}&to=now` },
  { name: "version-diff-all", path: `${map}/history?from={firstVersion}&to=now`, views: desk },
  { name: "side-by-side", path: `${map}/compare?with={future}`, views: [...usual, 768] },
  { name: "palette", path: "/demo/journeys", act: states.palette },
  { name: "palette-found", path: "/demo/journeys", act: states.paletteFound },
  { name: "rules", path: `${map}/rules` },
  { name: "dashboard", path: `${map}/dashboard`, views: everywhere },
  { name: "dashboard-blank", path: "/demo/journeys/{blank}/dashboard", views: ["light", 390] },
  { name: "personas", path: "/demo/personas", views: [...usual, 768, 2560] },
  { name: "persona", path: "/demo/personas/{persona}", views: everywhere },
  { name: "new-persona", path: "/demo/personas/new" },
  { name: "new-journey", path: "/demo/journeys/new" },
  { name: "data", path: "/demo/data" },
  { name: "source", path: "/demo/data/sources/{source}" },
  { name: "import", path: "/demo/data/imports/{import}" },
  { name: "reviews", path: "/demo/reviews" },
  { name: "review", path: "/demo/reviews/{review}", views: everywhere },
  { name: "actions", path: "/demo/actions" },
  { name: "settings-team", path: "/demo/settings/team" },
  { name: "settings-members", path: "/demo/settings/members" },
  { name: "settings-tokens", path: "/demo/settings/tokens" },
  { name: "settings-audit", path: "/demo/settings/audit" },
  { name: "account", path: "/account" },
].map((page) => ({ views: usual, signedOut: false, ...page }));

/** The row each id is taken from: the demo team's first journey and source, its latest import, its closed review. */
export const IDS = {
  journey: "SELECT id FROM journeys WHERE team_id = $1 AND state = 'current' ORDER BY created_at, id LIMIT 1",
  future: "SELECT id FROM journeys WHERE team_id = $1 AND state = 'future' ORDER BY created_at, id LIMIT 1",
  persona: "SELECT id FROM personas WHERE team_id = $1 ORDER BY created_at, id LIMIT 1",
  version:
    "SELECT v.id FROM map_versions v JOIN journeys j ON j.id = v.journey_id AND j.state = 'current' WHERE v.team_id = $1 ORDER BY j.created_at, v.created_at DESC OFFSET 1 LIMIT 1",
  firstVersion:
    "SELECT v.id FROM map_versions v JOIN journeys j ON j.id = v.journey_id AND j.state = 'current' WHERE v.team_id = $1 ORDER BY j.created_at, v.created_at LIMIT 1",
  source: "SELECT id FROM sources WHERE team_id = $1 ORDER BY created_at, id LIMIT 1",
  import: "SELECT id FROM imports WHERE team_id = $1 ORDER BY no DESC LIMIT 1",
  review:
    "SELECT id FROM reviews WHERE team_id = $1 ORDER BY (state = 'closed') DESC, created_at, id LIMIT 1",
};

/** The ids that a path asks for. @returns {string[]} */
export const idsOf = (path) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** Puts ids into a path. @throws when the path names one that was not found */
export function fillPath(path, ids) {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    if (!ids[name]) throw new Error(`The demo team has no ${name}.`);
    return ids[name];
  });
}

/** What stands first in an address of ours, now or some day, and so can't name a team. */
const reserved = new Set([
  ...[
    "about",
    "account",
    "accounts",
    "admin",
    "api",
    "app",
    "apple-icon",
    "assets",
    "auth",
    "billing",
    "blog",
  ],
  ...[
    "demo-data",
    "docs",
    "favicon",
    "forgot",
    "gallery",
    "health",
    "help",
    "icon",
    "invite",
    "legal",
    "login",
  ],
  ...[
    "logout",
    "manifest",
    "me",
    "new",
    "opengraph-image",
    "pricing",
    "privacy",
    "public",
    "reset",
    "robots",
  ],
  ...[
    "settings",
    "share",
    "sign-in",
    "sign-out",
    "sign-up",
    "signin",
    "signout",
    "signup",
    "sitemap",
    "static",
  ],
  ...["status", "support", "team", "teams", "terms", "www"],
]);

const SLUG_LENGTH = { min: 2, max: 40 };

/** "Café Größe & Co." → "cafe-grosse-co"; empty when nothing of the name can stand in an address. */
export function slugFromName(name: string): string {
  return name
    .replace(/ß/g, "ss")
    .replace(/æ/gi, "ae")
    .replace(/ø/gi, "o")
    .replace(/ł/gi, "l")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_LENGTH.max)
    .replace(/^-+|-+$/g, "");
}

/** Why a slug can't be taken, as a sentence; null when it can. */
export function slugProblem(slug: string): string | null {
  if (slug.length < SLUG_LENGTH.min) return `Use at least ${SLUG_LENGTH.min} characters.`;
  if (slug.length > SLUG_LENGTH.max) return `Use at most ${SLUG_LENGTH.max} characters.`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return "Use small letters a to z, digits and single hyphens between them.";
  }
  return reserved.has(slug) ? `“${slug}” is kept for Throughline itself. Choose another one.` : null;
}

/** The same slug with a number at its end, for when it is taken: ("acme", 2) → "acme-2". */
export function numberedSlug(slug: string, number: number): string {
  const suffix = `-${number}`;
  return `${slug.slice(0, SLUG_LENGTH.max - suffix.length).replace(/-+$/, "")}${suffix}`;
}

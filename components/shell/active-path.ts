/**
 * The entry of a navigation that a path belongs to: the longest one that is the path or one of its parents.
 * An `exact` entry (an overview) counts only for itself.
 */
export function activeHref(path: string, entries: { href: string; exact?: boolean }[]): string | null {
  let best: string | null = null;
  for (const { href, exact } of entries) {
    const clean = href.split(/[?#]/)[0] ?? href;
    const inside = path === clean || (!exact && path.startsWith(`${clean}/`));
    if (inside && (best === null || href.length > best.length)) best = href;
  }
  return best;
}

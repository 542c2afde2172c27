import { importLimits } from "./limits";
import { cutText } from "./row-reader";

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@]*@)?([^/]*)/i;

/**
 * Host and path of an address: "https://Shop.example/a/b?x=1#top" → "shop.example/a/b", "/a?x" → "/a".
 * Query and hash are dropped, because they hold identifiers; what is longer than the limit for names is cut. null = nothing is left.
 */
export function pagePath(address: string): string | null {
  const query = address.search(/[?#]/);
  const plain = query < 0 ? address : address.slice(0, query);
  const path = plain.replace(ABSOLUTE, (_, host: string) => host.toLowerCase());
  return cutText(path.trim(), importLimits.nameChars) || null;
}

const maxLength = 2_000;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
const host = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/;

/** An address as somebody typed it. */
type SourceLink = { url: string | null } | { problem: string };

/**
 * Only http and https, which a click can't run in the page. "example.com/study" gets its https://; nothing is no address.
 */
export function readSourceLink(typed: string): SourceLink {
  const text = typed.trim();
  if (text === "") return { url: null };
  const address = host.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return {
      problem: scheme.test(text)
        ? "Only web addresses can be opened from here. Give one that begins with http:// or https://."
        : "This is no web address. Give one that begins with http:// or https://.",
    };
  if (address.length > maxLength) return { problem: "An address can have at most 2,000 characters." };
  return { url: address };
}

/** What a link shows of an address: the site, and a beginning of what follows. */
export function shortLink(url: string): string {
  const { host: site, pathname } = new URL(url);
  const rest = pathname === "/" ? "" : pathname;
  const text = `${site.replace(/^www\./, "")}${rest}`;
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

/** The first four groups of an IPv6 address: what one household or server is given. */
function network(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail !== undefined) {
    const after = tail === "" ? 0 : tail.split(":").length;
    while (groups.length + after < 8) groups.push("0");
  }
  return `${groups.slice(0, 4).join(":").toLowerCase()}::/64`;
}

/**
 * Who is counted as one client, from `X-Forwarded-For`: an IPv4 address or an IPv6 network. Null when nobody trustworthy
 * wrote that header. Route handlers don't see the socket, and Next fills the header in only when the client sent none, so
 * without a proxy of ours in front (TRUST_PROXY=1) it is the client's own claim. Of several entries the last is the
 * proxy's; those before it are claims again.
 */
export function clientAddress(
  forwardedFor: string | null | undefined,
  isProxyTrusted: boolean,
): string | null {
  if (!isProxyTrusted || !forwardedFor) return null;
  const last = forwardedFor.split(",").at(-1)!.trim();
  const address = last.replace(/^::ffff:(?=\d+\.)/i, "");
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return address;
  return /^[0-9a-f:]+$/i.test(address) && address.includes(":") ? network(address) : null;
}

/**
 * Where to go after signing in: a path of ours, or the fallback. Anything a browser could read as another site
 * (`//host`, a backslash, a control character, an address with a scheme) is not a path.
 */
export function localPath(wanted: string | null | undefined, fallback = "/"): string {
  if (!wanted?.startsWith("/") || wanted.length > 2000) return fallback;
  const hasControl = Array.from(wanted).some((char) => char.charCodeAt(0) < 33 || char.charCodeAt(0) === 127);
  if (hasControl || wanted.includes("\\") || wanted.startsWith("//")) return fallback;
  const url = new URL(wanted, "https://throughline.invalid");
  const path = `${url.pathname}${url.search}${url.hash}`;
  // "/..//host" becomes "//host" only here, when the dots are resolved.
  return url.host !== "throughline.invalid" || path.startsWith("//") ? fallback : path;
}

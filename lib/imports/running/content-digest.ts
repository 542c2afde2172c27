import { AppError } from "@/lib/errors";

/**
 * The SHA-256 a client announces in `Content-Digest: sha-256=:<base64>:`, as hex; null when the header is absent or names only
 * other algorithms.
 * @throws INVALID when it is there and can't be read
 * @source RFC 9530, section 2
 */
export function announcedSha256(header: string | null): string | null {
  if (!header) return null;
  if (!/(?:^|,)\s*sha-256\s*=/i.test(header)) return null;
  const found = /(?:^|,)\s*sha-256\s*=\s*:([^:]*):/i.exec(header);
  let bytes: string;
  try {
    bytes = atob(found?.[1] ?? "");
  } catch {
    bytes = "";
  }
  if (bytes.length !== 32) {
    throw new AppError(
      "INVALID",
      "Content-Digest can't be read. It is the SHA-256 of the body in base64, as sha-256=:…:",
    );
  }
  return Array.from(bytes, (char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}

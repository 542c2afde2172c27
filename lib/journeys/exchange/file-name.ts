/** A journey's name as a file may be called on every system: letters and digits of any script, nothing that means a path. */
export function fileNameOf(journey: string, ending: string): string {
  const plain = journey
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  // Some systems know no longer names than 255 bytes.
  const short = [...plain].slice(0, 60).join("").replace(/-+$/, "");
  return `${short || "journey"}${ending}`;
}

/**
 * The header that has a browser keep an answer under this name; what old ones understand stands beside the name itself.
 * @source RFC 6266, RFC 8187
 */
export function attachmentOf(fileName: string): string {
  const plain = fileName.normalize("NFKD").replace(/[^\w.-]+/g, "") || "journey";
  const whole = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

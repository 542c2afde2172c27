/** A name as it is compared: small letters, no accents, punctuation or numbering (“2. Pain-Points:” → “pain points”). */
export function plainWords(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:(?:stage|phase|step|lane|row) )?\d+ (?=\p{L})/u, "")
    .replace(/^(?:stage|phase) (?=\p{L})/u, "");
}

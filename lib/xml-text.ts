const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML, in elements as in attributes, without the characters that XML can't hold. @source XML 1.0, 2.2 */
export function xmlText(text: string): string {
  return text.replace(illegal, "").replace(/[&<>"]/g, (char) => entities[char]!);
}

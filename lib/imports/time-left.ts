/**
 * How long reading the rest of a file will take when it goes on as it did; null while too little is read to tell.
 * @unit ms
 */
export function timeLeftMs(elapsedMs: number, readBytes: number, fileBytes: number): number | null {
  if (readBytes <= 0 || elapsedMs < 1000 || readBytes < fileBytes / 100) return null;
  return Math.max(0, (elapsedMs * (fileBytes - readBytes)) / readBytes);
}

/** How a column writes its dates. Every one may carry a time of day; those with an offset or Z are exact instants. */
export const dateFormats = ["iso", "D/M/Y", "M/D/Y", "D Mon Y", "YYYYMMDD", "epoch-s", "epoch-ms"] as const;
export type DateFormat = (typeof dateFormats)[number];

/** An example of each, for people. 31 March, so that day and month can't be mistaken. */
export const dateFormatExamples: Record<DateFormat, string> = {
  iso: "2026-03-31 17:05:00",
  "D/M/Y": "31/03/2026",
  "M/D/Y": "03/31/2026",
  "D Mon Y": "31 Mar 2026",
  YYYYMMDD: "20260331",
  "epoch-s": "1774976700 (seconds since 1970)",
  "epoch-ms": "1774976700000 (milliseconds since 1970)",
};

/** A format by its name or a common pattern for it ("DD.MM.YYYY", "M/D/YY h:mm a"); null when it is none of ours. */
export function dateFormatOf(name: string): DateFormat | null {
  const plain = name.trim();
  const exact = dateFormats.find((format) => format.toLowerCase() === plain.toLowerCase());
  if (exact) return exact;
  if (/^(iso[ _-]?8601)$/i.test(plain)) return "iso";
  if (/^(D{1,2}[ -]MMM|MMM D{1,2})/i.test(plain)) return "D Mon Y";
  const date = plain.replace(/[ T,]+[Hh'].*$/, "");
  if (/^Y{4}[-/.]M{1,2}[-/.]D{1,2}$/i.test(date)) return "iso";
  if (/^D{1,2}[-/.]M{1,2}[-/.]Y{1,4}$|^DMY$/i.test(date)) return "D/M/Y";
  if (/^M{1,2}[-/.]D{1,2}[-/.]Y{1,4}$|^MDY$/i.test(date)) return "M/D/Y";
  return null;
}

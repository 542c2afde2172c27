/** What one uploaded file may be. */
export interface ImportLimits {
  /** @unit bytes, of the body as sent */
  fileBytes: number;
  /** Data rows, header not counted. */
  rows: number;
  columns: number;
  /** @unit UTF-16 code units of one cell, quotes removed */
  cellChars: number;
  /** @unit UTF-16 code units of one record as it stands in the file; bounds the parser's buffer */
  recordChars: number;
  /** @unit UTF-16 code units of an id, person, event name, channel, segment or kept value: they are indexed, and an index entry of the database holds about 2,700 bytes */
  nameChars: number;
  /** Different values one column may have where they are kept as a dictionary (event names, channels, segments, pages, kept columns). */
  dictionaryValues: number;
  /** The largest share of rejected rows with which an import still commits. @unit ratio 0–1 */
  rejectedShare: number;
  /** After so long without a byte an upload is given up. @unit milliseconds */
  silenceMs: number;
  /** Once it has had that long, an upload must have come at least this fast on average. @unit bytes a second */
  slowestBytesPerSecond: number;
  /** How much of the file's beginning is read to recognise it. @unit bytes */
  sampleBytes: number;
  /** Rows shown on the mapping screen. */
  previewRows: number;
  /** Rejections that travel with the summary; all of them are in the rejections file. */
  summaryRejections: number;
  /** @unit UTF-16 code units of a rejected value that are kept */
  rejectedValueChars: number;
}

/**
 * Every limit of an import, in this one place.
 * A file over a hard limit (bytes, rows, columns, cell, record) is refused as a whole with a sentence that names the limit;
 * a name over `nameChars` rejects its row; a page is cut to it, because pages are matched by prefix.
 */
export const importLimits: Readonly<ImportLimits> = {
  fileBytes: 1024 ** 3,
  rows: 20_000_000,
  columns: 500,
  cellChars: 65_536,
  recordChars: 1_048_576,
  nameChars: 500,
  dictionaryValues: 100_000,
  rejectedShare: 0.2,
  silenceMs: 60_000,
  slowestBytesPerSecond: 1024,
  sampleBytes: 256 * 1024,
  previewRows: 50,
  summaryRejections: 20,
  rejectedValueChars: 200,
};

/** The files a map is handed out as. */
export const exportFormats = ["csv", "csv-grid", "xlsx", "json", "mermaid"] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatWords {
  name: string;
  /** what is in it */
  about: string;
  /** what stands at the end of the file's name */
  ending: string;
  mediaType: string;
}

export const formatWords: Record<ExportFormat, FormatWords> = {
  xlsx: {
    name: "Excel",
    about: "the grid and a list of cards",
    ending: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: {
    name: "CSV, one card a row",
    about: "with all that is known of each",
    ending: ".cards.csv",
    mediaType: "text/csv; charset=utf-8",
  },
  "csv-grid": {
    name: "CSV, as the grid",
    about: "stages across, lanes down",
    ending: ".csv",
    mediaType: "text/csv; charset=utf-8",
  },
  json: {
    name: "JSON",
    about: "everything; can be read back",
    ending: ".throughline.json",
    mediaType: "application/json; charset=utf-8",
  },
  mermaid: {
    name: "Mermaid journey",
    about: "actions and feelings",
    ending: ".mmd",
    mediaType: "text/vnd.mermaid; charset=utf-8",
  },
};

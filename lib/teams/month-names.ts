const format = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });

/** January to December. */
export const monthNames = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)));

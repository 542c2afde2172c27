/** What a file of a map may be when it comes in; the largest maps as JSON are about half of it. @unit bytes */
export const maxMapFileBytes = 8_000_000;

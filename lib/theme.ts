/** The reader's choice of theme; "system" follows the device. */
export type Theme = "system" | "light" | "dark";

export const THEME_COOKIE = "throughline-theme";

/** Reads a cookie's value; anything unknown is "system". */
export function parseTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

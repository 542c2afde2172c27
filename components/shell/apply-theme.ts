import { parseTheme, THEME_COOKIE, type Theme } from "@/lib/theme";

const YEAR_SECONDS = 31_536_000;

/** The theme the page is showing now. Browser only. */
export function currentTheme(): Theme {
  return parseTheme(document.documentElement.dataset.theme);
}

/** Changes the theme at once and keeps it in a cookie, from which the server renders the next page. Browser only. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  const secure = location.protocol === "https:" ? "; secure" : "";
  const cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
  // Not the Cookie Store API: it exists only on https, and teams may run this on plain http in their network.
  Reflect.set(document, "cookie", cookie);
}

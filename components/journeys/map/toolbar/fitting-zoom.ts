/** The zoom at which all stages fit the window's width. @unit per cent */
export function fittingZoom(now: number): number {
  const scroller = document.querySelector<HTMLElement>("[data-map-scroller]");
  const sheet = scroller?.querySelector<HTMLElement>(".map-grid");
  if (!scroller || !sheet) return 100;
  const style = getComputedStyle(scroller);
  const read = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const columns = Number(getComputedStyle(sheet).getPropertyValue("--map-columns"));
  const wanted = read("--map-label") + columns * read("--map-column");
  return wanted > 0 ? Math.min(Math.floor((scroller.clientWidth / wanted) * 100), 100) : now;
}

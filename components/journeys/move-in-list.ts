import type { KeyboardEvent } from "react";

/** Arrows in the list of journeys: up and down to the next name, right and left open and close what stands under it. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey || !(target instanceof Element)) return;
  if (!target.matches("[data-journey]")) return;
  const names = [...currentTarget.querySelectorAll<HTMLElement>("[data-journey]")];
  const at = names.indexOf(target as HTMLElement);
  const item = target.closest("li");
  const fold = item?.querySelector<HTMLButtonElement>(":scope > div button[aria-expanded]");
  const isOpen = fold?.getAttribute("aria-expanded") === "true";
  if (key === "ArrowDown") names[at + 1]?.focus();
  else if (key === "ArrowUp") names[at - 1]?.focus();
  else if (key === "ArrowRight" && fold && !isOpen) fold.click();
  else if (key === "ArrowRight" && fold) names[at + 1]?.focus();
  else if (key === "ArrowLeft" && isOpen) fold?.click();
  else if (key === "ArrowLeft")
    item?.parentElement?.closest("li")?.querySelector<HTMLElement>("[data-journey]")?.focus();
  else return;
  event.preventDefault();
}

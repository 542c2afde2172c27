export interface DragGhost {
  moveTo(x: number, y: number): void;
  /** Shows where the cards would go, as a line in the window; null: nowhere. */
  mark(line: { left: number; top: number; width: number } | null): void;
  remove(): void;
}

/** What hangs on the pointer while cards are moved, and the line where they would go. Outside of React: it follows every pixel. */
export function createDragGhost(card: HTMLElement, count: number, from: { x: number; y: number }): DragGhost {
  const box = card.getBoundingClientRect();
  const copy = card.cloneNode(true) as HTMLElement;
  copy.className = "map-ghost-card";
  copy.removeAttribute("tabindex");
  const ghost = document.createElement("div");
  ghost.className = "map-ghost";
  ghost.setAttribute("aria-hidden", "true");
  ghost.style.width = `${box.width}px`;
  ghost.append(copy);
  if (count > 1) {
    const badge = document.createElement("span");
    badge.className = "map-ghost-count";
    badge.textContent = String(count);
    ghost.append(badge);
  }
  const line = document.createElement("div");
  line.className = "map-drop-line";
  line.hidden = true;
  document.body.append(ghost, line);
  const moveTo = (x: number, y: number) => {
    ghost.style.transform = `translate(${box.left + x - from.x}px, ${box.top + y - from.y}px) rotate(0.6deg)`;
  };
  moveTo(from.x, from.y);
  return {
    moveTo,
    mark: (at) => {
      line.hidden = at === null;
      if (!at) return;
      line.style.transform = `translate(${at.left}px, ${at.top}px)`;
      line.style.width = `${at.width}px`;
    },
    remove: () => {
      ghost.remove();
      line.remove();
    },
  };
}

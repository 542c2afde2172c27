/** A card as it stands on the page; null: it does not. */
export function cardElement(cardId: string | null): HTMLElement | null {
  return cardId === null ? null : document.querySelector<HTMLElement>(`[data-card="${CSS.escape(cardId)}"]`);
}

/** Brings a card to the middle, once lanes that were out of sight until now have been laid out. */
export function bringToMiddle(cardId: string): void {
  const bring = () => cardElement(cardId)?.scrollIntoView({ block: "center", inline: "center" });
  requestAnimationFrame(() => {
    bring();
    requestAnimationFrame(bring);
  });
}

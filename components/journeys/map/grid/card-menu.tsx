"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { useRef, useState } from "react";
import { cardElement } from "@/components/journeys/map/filter/card-element";
import { floatingClasses } from "@/components/ui/overlay-classes";
import { CardMenuItems } from "./card-menu-items";
import { useGridDesk } from "./grid-desk";

interface Props {
  /** where in the window it opens @unit px */
  x: number;
  y: number;
  /** it is closed, and the keyboard is back on the card */
  onClosed: () => void;
}

/** The menu of the cards that are meant. What is chosen is done once it is closed, from the card it was opened on. */
export function CardMenu({ x, y, onClosed }: Props) {
  const { ui } = useGridDesk();
  const [open, setOpen] = useState(true);
  const [cardId] = useState(() => ui.get().active?.cardId ?? null);
  const chosen = useRef<(() => void) | null>(null);
  const onDone = (isOpen: boolean) => {
    if (isOpen) return;
    const act = chosen.current;
    chosen.current = null;
    cardElement(cardId)?.focus({ preventScroll: true });
    onClosed();
    act?.();
  };
  return (
    <Base.Root open={open} onOpenChange={setOpen} onOpenChangeComplete={onDone}>
      <Base.Portal>
        <Base.Positioner
          anchor={{ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }}
          align="start"
          side="bottom"
          className="z-50 outline-none"
        >
          <Base.Popup
            aria-label="What can be done with the card"
            finalFocus={() => cardElement(cardId)}
            className={`${floatingClasses} min-w-52 max-w-80 p-1.5`}
          >
            <CardMenuItems
              choose={(act) => {
                chosen.current = act;
              }}
            />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

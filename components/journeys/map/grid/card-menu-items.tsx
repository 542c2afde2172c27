import { Check, Copy, CopyPlus, MoveRight, PanelRight, Pencil, Scissors, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { toasts } from "@/components/ui/toasts";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";
import { countedCards } from "./counted-cards";
import { duplicate, editCard, meant, openDetails, remove } from "./edit-actions";
import { type GridDesk, useGridDesk } from "./grid-desk";
import { copy } from "./use-grid-clipboard";

interface Props {
  /** has something done once the menu is closed */
  choose: (act: () => void) => void;
}

/** Nobody has pressed Ctrl+C: the browser is asked to, at once, while it still counts as wanted. @returns how many */
function copyNow(desk: GridDesk): number {
  let count = 0;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    count = copy(desk, event);
  };
  document.addEventListener("copy", onCopy, { capture: true });
  document.execCommand("copy");
  document.removeEventListener("copy", onCopy, { capture: true });
  if (count > 0) desk.ui.announce(`Copied ${countedCards(count)}`);
  else
    toasts.add({ title: "Your browser didn’t let it be copied", description: "Press Ctrl+C on the card." });
  return count;
}

/** One click that says the cards still hold. */
function confirm(desk: GridDesk): void {
  const confirmedAt = new Date().toISOString();
  const cards = meant(desk);
  const label = `Confirm ${countedCards(cards.length)}`;
  desk.store.edit(
    cards.map(({ id }) => patchOp("card", id, { confirmedAt })),
    { label },
  );
  desk.ui.announce(cards.length === 1 ? "Confirmed: still true." : `${cards.length} cards confirmed.`);
}

function Key({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className="ml-auto pl-6 text-xs text-ink-3">
      {children}
    </span>
  );
}

export function CardMenuItems({ choose }: Props) {
  const desk = useGridDesk();
  const { ui, mayEdit } = desk;
  const { active } = ui.get();
  const count = meant(desk).length;
  const open = () => choose(() => openDetails(desk, active?.cardId ?? null));
  // Of several, only what can be done with all of them.
  const isOne = count === 1 && active !== null;
  return (
    <>
      {isOne && mayEdit && (
        <MenuItem icon={<Pencil />} onSelect={() => choose(() => editCard(desk, active))}>
          Edit text<Key>Enter</Key>
        </MenuItem>
      )}
      {(isOne || mayEdit) && (
        <MenuItem icon={<PanelRight />} onSelect={open}>
          {isOne ? "Details" : `Details of ${countedCards(count)}`}
          <Key>.</Key>
        </MenuItem>
      )}
      {mayEdit && (
        <MenuItem icon={<Check />} onSelect={() => choose(() => confirm(desk))}>
          Still true
        </MenuItem>
      )}
      {mayEdit && (
        <MenuItem icon={<CopyPlus />} onSelect={() => choose(() => duplicate(desk))}>
          Duplicate<Key>Ctrl+D</Key>
        </MenuItem>
      )}
      {isOne && mayEdit && (
        <MenuItem icon={<MoveRight />} onSelect={open}>
          Move to…
        </MenuItem>
      )}
      {(isOne || mayEdit) && <MenuSeparator />}
      <MenuItem icon={<Copy />} onSelect={() => copyNow(desk)}>
        Copy<Key>Ctrl+C</Key>
      </MenuItem>
      {mayEdit && (
        <MenuItem icon={<Scissors />} onSelect={() => copyNow(desk) > 0 && choose(() => remove(desk, "Cut"))}>
          Cut<Key>Ctrl+X</Key>
        </MenuItem>
      )}
      {mayEdit && <MenuSeparator />}
      {mayEdit && (
        <MenuItem icon={<Trash2 />} danger onSelect={() => choose(() => remove(desk))}>
          {count === 1 ? "Remove" : `Remove ${countedCards(count)}`}
          <Key>Del</Key>
        </MenuItem>
      )}
    </>
  );
}

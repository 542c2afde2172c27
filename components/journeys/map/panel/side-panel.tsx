import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { usePanelFocus } from "./use-panel-focus";
import { useUndoKeys } from "./use-undo-keys";

interface Props {
  title: string;
  subtitle?: string;
  footer?: ReactNode;
  /** finds what it is about on the page, for the focus to go to afterwards */
  about?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the map on the right, which makes room; on a phone over its lower part. Esc closes it. */
export function SidePanel({ title, subtitle, footer, about, onClose, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  usePanelFocus(panel, about ?? null);
  const undoes = useUndoKeys();
  return (
    <aside
      ref={panel}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Its keys are not the grid's.
        event.stopPropagation();
        if (undoes(event)) return;
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        // A field that saves when it is left does so now.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        onClose();
      }}
      className="z-30 flex flex-col border-rule bg-paper outline-none max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:max-h-[78dvh] max-sm:rounded-t-lg max-sm:border-t max-sm:shadow-lift sm:min-h-0 sm:w-90 sm:shrink-0 sm:border-l print:hidden"
    >
      <header className="flex items-start gap-3 border-b border-rule py-3 pr-3 pl-5">
        <div className="min-w-0 flex-1">
          <h2 id={id} className="title text-lg">
            {title}
          </h2>
          {subtitle && <p className="truncate text-xs text-ink-3">{subtitle}</p>}
        </div>
        <IconButton label="Close" icon={<X aria-hidden="true" />} onClick={onClose} />
      </header>
      <div className="flex-1 overflow-y-auto overscroll-contain px-5">{children}</div>
      {footer && <footer className="border-t border-rule px-5 py-3">{footer}</footer>}
    </aside>
  );
}

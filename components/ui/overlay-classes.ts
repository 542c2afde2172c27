/** Dialogs come up over a dimmed page … */
export const backdropClasses =
  "fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0";

export const popupClasses =
  "w-full rounded-lg border border-rule bg-surface p-6 shadow-lift transition-[opacity,translate] duration-150 ease-settle data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0";

/** … menus and popovers beside what opened them. */
export const floatingClasses =
  "z-50 max-h-(--available-height) overflow-y-auto rounded-lg border border-rule bg-surface shadow-lift outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0";

export const menuItemClasses =
  "flex min-h-8 w-full cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-left text-sm outline-none select-none data-disabled:cursor-default data-disabled:text-ink-3 data-highlighted:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-3";

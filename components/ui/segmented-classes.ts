/** The look shared by the two segmented controls (links and radio buttons). */
export const segmentedFrame =
  "inline-flex w-fit max-w-full overflow-x-auto rounded-md border border-rule-strong bg-surface";
export const segmentedItem =
  "flex h-8 items-center border-l border-rule px-3 text-sm whitespace-nowrap text-ink-3 transition-colors first:border-l-0 hover:text-ink";
export const segmentedCurrent =
  "bg-ink text-paper hover:text-paper forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-color-adjust-none";

/** The look shared by text inputs, text areas and selects. 16 px on small screens, so that phones don't zoom in. */
export const controlClasses =
  "w-full rounded-md border border-control bg-surface px-3 text-base max-sm:text-md text-ink transition-colors hover:border-ink-3 aria-invalid:border-bad aria-invalid:border-2 disabled:bg-sunken disabled:text-ink-3 disabled:border-rule-strong [&[readonly]]:bg-sunken";

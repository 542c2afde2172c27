import { classes } from "./classes";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "normal" | "large";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-ink bg-ink text-paper hover:bg-ink-2 hover:border-ink-2",
  secondary: "border-rule-strong bg-surface text-ink hover:border-control hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "border-bad bg-bad text-paper hover:opacity-90",
};

const SIZES: Record<ButtonSize, string> = {
  small: "h-7 px-2.5 text-xs rounded-sm gap-1.5",
  normal: "h-9 px-3.5 text-sm rounded-md gap-2",
  large: "h-11 px-5 text-base rounded-md gap-2",
};

/** The look shared by buttons, links that act as buttons, and the triggers of menus and dialogs. */
export function buttonClasses(
  variant: ButtonVariant = "secondary",
  size: ButtonSize = "normal",
  extra?: string,
) {
  return classes(
    "inline-flex shrink-0 items-center justify-center border font-medium whitespace-nowrap select-none transition-colors cursor-pointer",
    "disabled:cursor-default disabled:opacity-50 aria-disabled:cursor-default [&_svg]:size-4 [&_svg]:shrink-0",
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}

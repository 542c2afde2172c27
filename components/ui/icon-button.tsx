import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

type Props = Omit<ComponentProps<"button">, "children"> & {
  label: string;
  icon: ReactNode;
  size?: "small" | "normal";
};

/** A button that shows only an icon; its label is read out and, unless another is given, shown as the title. */
export function IconButton({ label, icon, size = "normal", className, type = "button", ...rest }: Props) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={classes(
        "inline-flex shrink-0 cursor-pointer items-center justify-center rounded-md text-ink-3 transition-colors hover:bg-sunken hover:text-ink disabled:cursor-default disabled:opacity-50 [&_svg]:size-4",
        size === "small" ? "size-7" : "size-9",
        className,
      )}
    >
      {icon}
    </button>
  );
}

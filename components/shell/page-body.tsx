import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

const WIDTHS = { wide: "mx-auto max-w-[112rem]", reading: "max-w-[60rem]", form: "max-w-[40rem]", full: "" };

/** The margins of a page; "full" leaves the width to what stands in it (a map). */
export function PageBody({
  width = "wide",
  className,
  children,
}: {
  width?: keyof typeof WIDTHS;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className={classes("w-full px-4 pt-7 pb-16 sm:px-7 lg:px-11", WIDTHS[width], className)}>
      {children}
    </div>
  );
}

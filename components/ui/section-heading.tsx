import type { ReactNode } from "react";
import { classes } from "./classes";

interface Props {
  id?: string;
  title: ReactNode;
  sub?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
  className?: string;
}

export function SectionHeading({ id, title, sub, actions, level = 2, className }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={classes("mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2", className)}>
      <div>
        <Heading id={id} className={level === 2 ? "title text-xl" : "text-base font-semibold"}>
          {title}
        </Heading>
        {sub && <p className="text-sm text-ink-3">{sub}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    </div>
  );
}

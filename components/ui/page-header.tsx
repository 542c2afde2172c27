import type { ReactNode } from "react";
import { classes } from "./classes";

interface Props {
  title: ReactNode;
  /** A sentence that says what this is about, set as a document. */
  lead?: ReactNode;
  /** Quiet facts under the title, one element each. */
  meta?: ReactNode[];
  actions?: ReactNode;
  className?: string;
}

export function PageHeader({ title, lead, meta = [], actions, className }: Props) {
  return (
    <header className={classes("mb-6", className)}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <h1 className="title text-2xl sm:text-3xl">{title}</h1>
        {actions && (
          <div className="flex min-w-0 max-w-full flex-wrap items-center gap-2 print:hidden">{actions}</div>
        )}
      </div>
      {lead && (
        <p className="mt-3.5 max-w-[62ch] font-serif text-lg leading-normal text-ink-2 sm:text-xl [&_b]:font-[560] [&_b]:text-ink">
          {lead}
        </p>
      )}
      {meta.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-4.5 gap-y-1 text-sm text-ink-3 [&_b]:font-normal [&_b]:text-ink-2">
          {meta.map((fact, index) => (
            <li key={typeof fact === "string" ? fact : index}>{fact}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

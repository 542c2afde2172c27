import type { ReactNode } from "react";
import { classes } from "./classes";

interface Props {
  items: { term: ReactNode; detail: ReactNode }[];
  className?: string;
}

/** Terms on the left, what they are on the right; one under the other on small screens. */
export function DefinitionList({ items, className }: Props) {
  return (
    <dl className={classes("grid gap-x-4 gap-y-1.5 sm:grid-cols-[8.5rem_1fr]", className)}>
      {items.map(({ term, detail }, index) => (
        <div key={typeof term === "string" ? term : index} className="contents">
          <dt className="text-ink-3 max-sm:mt-1.5">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

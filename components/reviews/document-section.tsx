import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** Beside the title: what one may do here. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the review with its heading, set as a document. */
export function DocumentSection({ id, title, action, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-11 scroll-mt-6">
      <div className="mb-2.5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id={`${id}-title`} className="title text-2xl">
          {title}
        </h2>
        {action && <div className="print:hidden">{action}</div>}
      </div>
      {children}
    </section>
  );
}

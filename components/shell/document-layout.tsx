import type { ReactNode } from "react";

interface Props {
  /** Left, stays in view: agenda or table of contents. */
  aside?: ReactNode;
  /** Right: who, what it rests on, proof. */
  margin?: ReactNode;
  children: ReactNode;
}

/** A page that is read: agenda, text, margin; the margin moves under the text, then the agenda above it. */
export function DocumentLayout({ aside, margin, children }: Props) {
  return (
    <div className="mx-auto grid w-full max-w-[90rem] gap-x-14 gap-y-10 px-4 pt-9 pb-20 sm:px-7 lg:grid-cols-[13rem_minmax(0,47.5rem)] lg:px-11 xl:grid-cols-[15.5rem_minmax(0,47.5rem)_minmax(0,16.25rem)]">
      <div className="lg:sticky lg:top-6 lg:self-start print:hidden">{aside}</div>
      <article className="min-w-0">{children}</article>
      {margin && (
        <aside
          aria-label="About this document"
          className="min-w-0 text-sm text-ink-2 lg:col-start-2 xl:col-start-3"
        >
          {margin}
        </aside>
      )}
    </div>
  );
}

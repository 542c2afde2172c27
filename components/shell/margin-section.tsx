import type { ReactNode } from "react";

/** One entry in the margin of a document. */
export function MarginSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="border-t border-rule-strong pt-3.5 pb-6">
      <h3 className="mb-2.5 text-sm font-semibold text-ink">{title}</h3>
      {children}
    </section>
  );
}
